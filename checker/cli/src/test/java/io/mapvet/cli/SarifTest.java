// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mapvet.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mapvet sarif}, on logs of Mapvet and on those of other tools. */
class SarifTest {
  private static final String FOREIGN =
      """
      {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Other","rules":[
        {"id":"A","defaultConfiguration":{"level":"note"},
         "messageStrings":{"m":{"text":"{{no}} '{0}', \\"so\\""}}},
        {"id":"B"}]},
       "extensions":[{"name":"more","rules":[{"id":"E","defaultConfiguration":{"level":"error"}}]}]},
       "artifacts":[{"location":{"uri":"src/a%20b.c"}}],
       "results":[
        {"ruleIndex":0,"message":{"id":"m","arguments":["x|$1"]},"baselineState":"new","extra":1.50,
         "locations":[{"physicalLocation":{"artifactLocation":{"index":0},
          "region":{"startLine":3}}}]},
        {"ruleId":"B","kind":"pass","message":{"text":"see [there](1)\\nand [here](https://x.y)"},
         "baselineState":"unchanged"},
        {"rule":{"index":0,"toolComponent":{"index":0}},"message":{"text":"bad"},
         "suppressions":[{"kind":"external"}]}]}]}
      """;

  @TempDir Path directory;
  private Cli cli;

  @BeforeEach
  void prepare() {
    cli = Cli.in(directory);
    cli.file("other.sarif", FOREIGN);
  }

  @Test
  void modulesBecomeOneRun() throws IOException {
    scan("core", "/*error*/a");
    scan("web", "/*warning*/b");
    JsonNode merged = json(ok("sarif", "merge", "core.sarif", "web.sarif", "core.sarif"));

    assertThat(merged.path("runs")).hasSize(1);
    JsonNode run = merged.path("runs").path(0);
    assertThat(run.findValuesAsText("uri"))
        .contains("core/A.java", "web/A.java")
        .doesNotContain("A.java");
    assertThat(run.path("results")).hasSize(2);
    assertThat(run.path("invocations")).hasSize(3);
    assertThat(run.path("automationDetails").path("id").asText()).isEqualTo("mapvet/");
  }

  @Test
  void mergedFileIsWhatOneScanWrites() throws IOException {
    scan("core", "/*error*/a");

    assertThat(json(ok("sarif", "merge", "core.sarif")))
        .isEqualTo(json(Files.readString(directory.resolve("core.sarif"))));
  }

  @Test
  void rulesAreNumberedAnewAndOtherToolsStayApart() {
    cli.file("one.sarif", tool("t", "t/core/", "A", "B"));
    cli.file("two.sarif", tool("t", "t/web/", "C", "B"));
    cli.file("three.sarif", tool("u", "u", "A"));
    JsonNode merged = json(ok("sarif", "merge", "one.sarif", "two.sarif", "three.sarif"));

    assertThat(merged.path("runs")).hasSize(2);
    JsonNode run = merged.path("runs").path(0);
    assertThat(run.path("tool").path("driver").path("rules").findValuesAsText("id"))
        .containsExactly("A", "B", "C");
    assertThat(run.path("results").findValuesAsText("ruleIndex"))
        .containsExactly("0", "1", "2", "1");
    assertThat(run.path("automationDetails").path("id").asText()).isEqualTo("t/");
  }

  @Test
  void whatResultsReferToByIndexKeepsRunsApart() {
    cli.file("moved.sarif", FOREIGN.replace("src/a%20b.c", "src/c.c"));

    assertThat(json(ok("sarif", "merge", "other.sarif", "moved.sarif")).path("runs")).hasSize(2);
  }

  @Test
  void tooManyResultsAreCutWeakestFirstAndAloud() {
    String results =
        IntStream.range(0, 25_001)
            .mapToObj(i -> result(i, i == 7 ? "note" : "warning"))
            .collect(Collectors.joining(","));
    cli.file("many.sarif", log("t", "", results));
    Outcome outcome = cli.run("sarif", "merge", "many.sarif");
    JsonNode run = json(outcome.out()).path("runs").path(0);

    assertThat(run.path("results").findValuesAsText("level"))
        .hasSize(25_000)
        .doesNotContain("note");
    String said = "1 findings are left out, the weakest first";
    assertThat(run.path("invocations").toString()).contains(said);
    assertThat(outcome.err()).contains(said);
  }

  @Test
  void whatStandsBesideTheRunsStays() {
    String beside = "{\"inlineExternalProperties\":[{\"guid\":\"%s\"}],\"properties\":{\"a\":%s},";
    cli.file("one.sarif", log("t", "", "").replaceFirst("\\{", beside.formatted("x", 1)));
    cli.file("two.sarif", log("t", "", "").replaceFirst("\\{", beside.formatted("y", 2)));
    JsonNode merged = json(ok("sarif", "merge", "one.sarif", "two.sarif"));

    assertThat(merged.path("inlineExternalProperties").findValuesAsText("guid"))
        .containsExactly("x", "y");
    assertThat(merged.path("properties").path("a").asInt()).isEqualTo(1);
    assertThat(merged.path("runs")).hasSize(1);
  }

  @Test
  void tooManyRunsAreTold() {
    String[] arguments =
        Stream.concat(
                Stream.of("sarif", "merge"),
                IntStream.range(0, 21).mapToObj(i -> "tool" + i + ".sarif"))
            .toArray(String[]::new);
    IntStream.range(0, 21).forEach(i -> cli.file("tool" + i + ".sarif", log("tool" + i, "", "")));

    assertThat(cli.run(arguments).err()).contains("21 runs; GitHub takes at most 20");
  }

  @Test
  void filterKeepsAllElse() {
    assertThat(json(ok("sarif", "filter", "other.sarif"))).isEqualTo(json(FOREIGN));
    assertThat(ok("sarif", "filter", "other.sarif")).contains("\"extra\": 1.50");
  }

  @Test
  void filterKeepsWhatMeetsAllConditions() {
    assertThat(kept("--rule", "A,B")).isEqualTo("2 of 3");
    assertThat(kept("--rule", "A", "--rule", "E")).isEqualTo("2 of 3");
    assertThat(kept("--level", "note")).isEqualTo("2 of 3");
    assertThat(kept("--level", "error")).isEqualTo("1 of 3");
    assertThat(kept("--path", "src/*.c")).isEqualTo("1 of 3");
    assertThat(kept("--baseline-state", "new,updated")).isEqualTo("1 of 3");
    assertThat(kept("--rule", "A", "--level", "warning")).isEqualTo("0 of 3");
  }

  @Test
  void convertsToText() {
    assertThat(ok("sarif", "convert", "other.sarif"))
        .isEqualTo(
            """
            src/a b.c:3: note: [A] {no} 'x|$1', "so"
            -: none: [B] see there and [here](https://x.y)
            -: error: [E] bad (suppressed)
            """);
  }

  @Test
  void convertsToMarkdown() {
    assertThat(ok("sarif", "convert", "--format", "markdown", "other.sarif"))
        .startsWith("| level | rule | place | message |\n|---|---|---|---|\n")
        .contains("| note | A | src/a b.c:3 | {no} 'x\\|$1', \"so\" |\n");
  }

  @Test
  void convertsToCsv() {
    assertThat(ok("sarif", "convert", "--format", "csv", "other.sarif"))
        .startsWith("rule,level,path,line,column,message,baselineState,suppressed\r\n")
        .contains("\r\nA,note,src/a b.c,3,0,\"{no} 'x|$1', \"\"so\"\"\",new,false\r\n")
        .endsWith("\r\nE,error,,0,0,bad,,true\r\n");
  }

  @Test
  void convertsToLinesOfJson() {
    String lines = ok("sarif", "convert", "--format", "jsonl", "other.sarif");

    assertThat(lines.lines().map(SarifTest::json).map(line -> line.path("rule").asText()))
        .containsExactly("A", "B", "E");
  }

  @Test
  void countsByRuleAndLevel() {
    assertThat(ok("sarif", "stats", "other.sarif"))
        .isEqualTo(
            """
            rule   error  warning  note  none  suppressed  total
            A          0        0     1     0           0      1
            B          0        0     0     1           0      1
            E          0        0     0     0           1      1
            total      0        0     1     1           1      3
            """);
  }

  private void scan(String module, String mark) {
    cli.file(module + "/A.java", "class A {} " + mark);
    cli.run("scan", module, "--format", "sarif", "--output", module + ".sarif");
  }

  private String kept(String... conditions) {
    String[] arguments =
        Stream.concat(Stream.of("sarif", "filter", "other.sarif"), Stream.of(conditions))
            .toArray(String[]::new);
    Outcome outcome = Cli.in(directory).run(arguments);
    assertThat(outcome.exitCode()).isZero();
    return outcome.err().replaceAll("mapvet: (.*) results kept\n", "$1");
  }

  private String ok(String... arguments) {
    Outcome outcome = Cli.in(directory).run(arguments);
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    return outcome.out();
  }

  private static String tool(String name, String category, String... rules) {
    String described =
        Stream.of(rules).map("{\"id\":\"%s\"}"::formatted).collect(Collectors.joining(","));
    String results =
        IntStream.range(0, rules.length)
            .mapToObj(
                i ->
                    "{\"ruleIndex\":%d,\"message\":{\"text\":\"%s %s\"}}"
                        .formatted(i, category, rules[i]))
            .collect(Collectors.joining(","));
    return log(name, described, results)
        .replace("\"results\"", "\"automationDetails\":{\"id\":\"" + category + "\"},\"results\"");
  }

  private static String result(int number, String level) {
    return "{\"level\":\"%s\",\"message\":{\"text\":\"%d\"}}".formatted(level, number);
  }

  private static String log(String tool, String rules, String results) {
    return "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"%s\",\"rules\":[%s]}},\"results\":[%s]}]}"
        .formatted(tool, rules, results);
  }

  private static JsonNode json(String text) {
    try {
      return new JsonMapper().readTree(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
