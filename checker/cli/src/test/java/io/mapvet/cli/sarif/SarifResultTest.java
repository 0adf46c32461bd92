// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifResultTest {
  private static SarifResult only(String result) throws IOException {
    String log =
        """
        {"version": "2.1.0", "runs": [{
          "tool": {"driver": {"name": "t",
            "rules": [{"id": "R", "shortDescription": {"text": "Finds it."}}]}},
          "artifacts": [{"location": {"uri": "a%20b.java"}}],
          "results": [RESULT]}]}
        """;
    byte[] bytes = log.replace("RESULT", result).getBytes(StandardCharsets.UTF_8);
    List<SarifResult> all = SarifResult.all(SarifTree.read(new ByteArrayInputStream(bytes)));
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void threadsOfTheFirstCodeFlow() throws IOException {
    SarifResult result =
        only(
            """
            {"ruleId": "R", "codeFlows": [{"threadFlows": [
              {"message": {"text": "a task"}, "locations": [
                {"location": {"message": {"text": "starts"}, "physicalLocation": {
                  "artifactLocation": {"index": 0}, "region": {"startLine": 7}}}},
                {"location": {}}]},
              {"locations": []}]}]}
            """);
    assertThat(result.flows())
        .containsExactly(
            new SarifFlow(
                "a task",
                List.of(
                    new SarifFlow.Step("a b.java", 7, "starts"), new SarifFlow.Step("", 0, ""))),
            new SarifFlow("", List.of()));
    assertThat(result.ruleDescription()).isEqualTo("Finds it.");
  }

  @Test
  void whatIsMissingIsEmpty() throws IOException {
    SarifResult result = only("{\"ruleId\": \"other\"}");
    assertThat(result.flows()).isEmpty();
    assertThat(result.ruleDescription()).isEmpty();
  }
}
