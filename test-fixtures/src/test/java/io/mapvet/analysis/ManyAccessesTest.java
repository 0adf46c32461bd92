// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.finding.Finding;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.javac.SourceFrontEnd;
import io.mapvet.knowledge.Knowledge;
import io.mapvet.rule.Vet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Maps with more accesses than are compared with each other. */
class ManyAccessesTest {
  private static final int METHODS = 150;

  @Test
  void aValueThatIsHandedOutIsJudgedByTheFirstAccesses() throws Exception {
    String posts =
        IntStream.range(0, METHODS)
            .mapToObj(
                i -> "  public void post%d(String n) { books.get(n).put(n, 1); }\n".formatted(i))
            .collect(Collectors.joining());
    String program =
        """
        import java.util.HashMap;
        import java.util.Map;
        import java.util.concurrent.ConcurrentHashMap;

        public class Ledger {
          private final Map<String, Map<String, Integer>> books = new ConcurrentHashMap<>();

          public void open(String name) { books.put(name, new HashMap<>()); }

          public Map<String, Integer> book(String name) { return books.get(name); }

        %s}
        """
            .formatted(posts);
    List<SourceInput> inputs = List.of(SourceInput.of("Ledger.java", program));
    assertThat(
            Vet.check(
                    SourceFrontEnd.lower(inputs, List.of(), null, Progress.NONE).units(),
                    Knowledge.builtIn())
                .findings())
        .extracting(Finding::rule)
        .containsExactly("UnsafeValueInConcurrentMap");
  }
}
