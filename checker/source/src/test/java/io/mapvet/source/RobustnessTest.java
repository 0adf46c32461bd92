// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.IrPrinter;
import io.mapvet.ir.Method;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Broken and unusual programs lower without a failure, in whatever order they come. */
class RobustnessTest {
  private static final int VARIANTS = 6;

  private static Lowered lower(SourceInput... inputs) throws InterruptedException {
    return JavaParserFrontEnd.lower(List.of(inputs), List.of(), Progress.NONE);
  }

  @Test
  void toleratesMissingLines() throws Exception {
    check(
        (text, random) -> {
          List<String> lines = text.lines().collect(Collectors.toList());
          lines.remove(random.nextInt(lines.size()));
          return String.join("\n", lines);
        });
  }

  @Test
  void toleratesMissingWords() throws Exception {
    check(
        (text, random) -> {
          List<String> words = new ArrayList<>(List.of(text.split("(?<=\\W)|(?=\\W)")));
          words.remove(random.nextInt(words.size()));
          return String.join("", words);
        });
  }

  @Test
  void toleratesMissingEnds() throws Exception {
    check((text, random) -> text.substring(0, random.nextInt(text.length())));
  }

  private static void check(BiFunction<String, Random, String> breaking) throws Exception {
    Random random = new Random(20261121);
    List<SourceInput> inputs = new ArrayList<>();
    for (Path file : GoldenTest.files()) {
      for (int i = 0; i < VARIANTS; i++) {
        String name = i + "/" + file.getFileName();
        inputs.add(SourceInput.of(name, breaking.apply(Files.readString(file), random)));
      }
    }
    Lowered lowered = JavaParserFrontEnd.lower(inputs, List.of(), Progress.NONE);
    assertThat(lowered.problems()).filteredOn(RobustnessTest::isFailure).isEmpty();
    Set<String> seen = new TreeSet<>();
    lowered.units().forEach(unit -> seen.add(unit.file().path()));
    lowered.problems().forEach(problem -> seen.add(problem.file()));
    assertThat(seen).hasSize(inputs.size());
  }

  private static boolean isFailure(Problem problem) {
    return problem.message().contains("not understood") || problem.message().contains("skipped");
  }

  @Test
  void theOrderOfFilesDoesNotMatter() throws Exception {
    List<SourceInput> inputs = new ArrayList<>();
    for (Path file : GoldenTest.files()) {
      inputs.add(SourceInput.of(file.getFileName().toString(), file));
    }
    String before = print(inputs);
    Collections.shuffle(inputs, new Random(20261121));
    assertThat(print(inputs)).isEqualTo(before);
  }

  private static String print(List<SourceInput> inputs) throws InterruptedException {
    return JavaParserFrontEnd.lower(inputs, List.of(), Progress.NONE).units().stream()
        .map(IrPrinter::printWithPositions)
        .collect(Collectors.joining());
  }

  @Test
  void lowersLongChains() throws InterruptedException {
    String sum = "a" + " + a".repeat(3000);
    String calls = "b" + ".append(a)".repeat(2000);
    Lowered lowered =
        lower(
            SourceInput.of(
                "Long.java",
                "class Long { String f(String a, StringBuilder b) {"
                    + (calls + "; return " + sum + "; } }")));
    assertThat(lowered.problems()).isEmpty();
  }

  @Test
  void readsWhatIsWholeInABrokenFile() throws InterruptedException {
    Lowered lowered =
        lower(
            SourceInput.of(
                "A.java",
                "import java.util.Map\nclass A {\n  void a( {\n  }\n  void b() {}\n  int c = ;\n}\n"));
    assertThat(lowered.problems()).extracting(Problem::line).containsExactly(1);
    ClassDecl type = lowered.units().get(0).classes().get(0);
    assertThat(type.methods()).extracting(Method::name).contains("b");
  }

  @Test
  void survivesClassesThatExtendThemselves() throws InterruptedException {
    Lowered lowered =
        lower(
            SourceInput.of("A.java", "class A extends B<A.In> { In in; }"),
            SourceInput.of("B.java", "class B<T extends U, U extends T> extends A { class In {} }"),
            SourceInput.of("C.java", "class C extends C.D { class D extends C { E e; } }"));
    assertThat(lowered.problems()).isEmpty();
    assertThat(lowered.units()).hasSize(3);
  }

  @Test
  void takesItsOwnClassOfSeveralWithOneName() throws InterruptedException {
    Lowered lowered =
        lower(
            SourceInput.of("a/A.java", "class A { int x; int f() { return x; } }"),
            SourceInput.of("b/A.java", "class A { long x; long f() { return x; } }"));
    assertThat(IrPrinter.print(lowered.units().get(1))).contains("A#x: long");
  }

  @Test
  void namesFilesThatAreNotUtf8() throws InterruptedException, IOException {
    byte[] latin = {'/', '/', (byte) 0xe4};
    Lowered lowered = lower(new SourceInput("A.java", () -> latin));
    assertThat(lowered.problems())
        .extracting(Problem::message)
        .first()
        .asString()
        .contains("UTF-8");
  }
}
