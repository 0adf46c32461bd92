// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.Unit;
import io.mapvet.javac.SourceFrontEnd;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Broken and unusual programs lower without a failure. */
class RobustnessTest {
  private static final int VARIANTS = 12;

  @Test
  void toleratesMissingLines() throws InterruptedException {
    check(
        (text, random) -> {
          List<String> lines = text.lines().collect(Collectors.toList());
          lines.remove(random.nextInt(lines.size()));
          return String.join("\n", lines);
        });
  }

  @Test
  void toleratesMissingWords() throws InterruptedException {
    check(
        (text, random) -> {
          List<String> words = new ArrayList<>(List.of(text.split("(?<=\\W)|(?=\\W)")));
          words.remove(random.nextInt(words.size()));
          return String.join("", words);
        });
  }

  @Test
  void toleratesMissingEnds() throws InterruptedException {
    check((text, random) -> text.substring(0, random.nextInt(text.length())));
  }

  /** One compilation of all variants; the front end keeps classes of one name apart. */
  private static void check(BiFunction<String, Random, String> breaking)
      throws InterruptedException {
    Random random = new Random(20261120);
    List<SourceInput> inputs = new ArrayList<>();
    for (Path file : Samples.files()) {
      for (int i = 0; i < VARIANTS; i++) {
        String name = i + "/" + file.getFileName();
        inputs.add(SourceInput.of(name, breaking.apply(Samples.read(file), random)));
      }
    }
    Lowered result = SourceFrontEnd.lower(inputs, List.of(), null, Progress.NONE);
    assertThat(result.problems()).filteredOn(RobustnessTest::isFailure).isEmpty();
    assertThat(result.units().stream().flatMap(unit -> IrChecks.violations(unit).stream()))
        .isEmpty();
  }

  private static boolean isFailure(Problem problem) {
    return problem.message().contains("not understood") || problem.message().contains("skipped");
  }

  @Test
  void lowersLongChains() throws InterruptedException {
    String sum = joined(5000, " + ", i -> i % 2 == 0 ? "a" : "\"" + i + "\"");
    String condition = joined(3000, " && ", i -> "a != null");
    String calls = joined(3000, "", i -> ".append(" + i + ")");
    String branches = joined(2000, " else ", i -> "if (a == \"" + i + "\") { return \"\"; }");
    String nested = "(".repeat(1000) + "a" + ")".repeat(1000);
    String lambdas = joined(50, "", i -> "() -> ") + "a";
    String text =
        "class Long { String f(String a, StringBuilder b) {"
            + ("String s = " + sum + "; boolean c = " + condition + "; b" + calls + ";")
            + ("s = " + nested + "; unknown(" + lambdas + ");")
            + (branches + " return s; } }");
    Unit unit = lower(text);
    assertThat(violations(unit)).isEmpty();
    assertThat(unit.classes().get(0).methods().get(1).body().stmts()).hasSizeGreaterThan(3000);
  }

  /** With a stack for two thousand branches within each other. */
  private static List<String> violations(Unit unit) throws InterruptedException {
    List<String> found = new ArrayList<>();
    Thread thread =
        new Thread(null, () -> found.addAll(IrChecks.violations(unit)), "checks", 1L << 28);
    thread.start();
    thread.join();
    return found;
  }

  private static String joined(int count, String separator, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(separator));
  }

  private static Unit lower(String text) throws InterruptedException {
    Lowered result =
        SourceFrontEnd.lower(
            List.of(SourceInput.of("Long.java", text)), List.of(), null, Progress.NONE);
    assertThat(result.problems()).isEmpty();
    return result.units().get(0);
  }
}
