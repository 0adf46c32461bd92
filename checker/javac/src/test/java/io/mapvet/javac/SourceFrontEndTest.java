// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.source.util.JavacTask;
import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Unit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject.Kind;
import org.junit.jupiter.api.Test;

class SourceFrontEndTest {
  private static SourceInput file(String path, String text) {
    return SourceInput.of(path, text);
  }

  private static Lowered lower(SourceInput... inputs) throws InterruptedException {
    return SourceFrontEnd.lower(List.of(inputs), List.of(), null, Progress.NONE);
  }

  @Test
  void lowersEachFileToOneUnitInOrder() throws InterruptedException {
    Lowered result = lower(file("q/B.java", "package q; class B {}"), file("A.java", "class A {}"));
    assertThat(result.units())
        .extracting(unit -> unit.file().path())
        .containsExactly("A.java", "q/B.java");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void resolvesAcrossFiles() throws InterruptedException {
    Lowered result =
        lower(
            file("A.java", "class A { int f(B b) { return b.g(); } }"),
            file("B.java", "class B extends Missing { int g() { return 1; } }"));
    assertThat(io.mapvet.ir.IrPrinter.print(result.units().get(0)))
        .contains("b.g()  # virtual B.g(): int\n");
  }

  @Test
  void keepsPositionsAndText() throws InterruptedException {
    Unit unit = lower(file("A.java", "\uFEFFclass A {\r\n  int x;\r\n}")).units().get(0);
    ClassDecl type = unit.classes().get(0);
    assertThat(type.at().line()).isEqualTo(1);
    assertThat(type.fields().get(0).at().line()).isEqualTo(2);
    assertThat(type.fields().get(0).at().column()).isEqualTo(7);
    assertThat(unit.file().lineText(2)).isEqualTo("  int x;");
  }

  @Test
  void skipsWhatIsNotUtf8() throws InterruptedException {
    byte[] latin = "class A { String s = \"\u00e4\"; }".getBytes(StandardCharsets.ISO_8859_1);
    Lowered result = lower(new SourceInput("A.java", () -> latin), file("B.java", "class B {}"));
    assertThat(result.units()).hasSize(1);
    assertThat(result.problems())
        .containsExactly(new Problem("A.java", 0, "is not UTF-8 and was skipped"));
  }

  @Test
  void tellsWhatCannotBeRead() throws InterruptedException {
    SourceInput lost =
        new SourceInput(
            "A.java",
            () -> {
              throw new IOException("gone");
            });
    assertThat(lower(lost).problems())
        .containsExactly(new Problem("A.java", 0, "could not be read: gone"));
  }

  @Test
  void lowersAsFarAsItParses() throws InterruptedException {
    Lowered result =
        lower(
            file("A.java", "class A {\n void f() { g() }\n int x = ;\n void g() { f(); } }"),
            file("B.java", "class B { void f(Unknown u) { u.f(); } }"));
    assertThat(result.problems())
        .extracting(Problem::file, Problem::line, Problem::message)
        .containsExactly(tuple("A.java", 2, "';' expected"));
    assertThat(result.units().get(0).classes().get(0).methods())
        .extracting(Method::name)
        .contains("f", "g");
  }

  @Test
  void keepsFilesApartThatDeclareTheSameClass() throws InterruptedException {
    Lowered result =
        lower(
            file("main/p/A.java", "package p; public class A { int f() { return 1; } }"),
            file("test/p/A.java", "package p; public class A { int f() { return 2; } }"),
            file("test/p/B.java", "package p; class A { int f() { return 3; } }"));
    assertThat(result.units()).hasSize(3);
    assertThat(result.units())
        .allSatisfy(unit -> assertThat(unit.classes().get(0).name()).isEqualTo("p.A"));
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void passesOverModulesAndCopiesForOtherReleases() throws InterruptedException {
    Lowered result =
        lower(
            file("module-info.java", "module m { requires java.sql; }"),
            file("x/module-info.java", "open module n {}"),
            file("lib.jar!/META-INF/versions/11/A.java", "class A { int other; }"),
            file("lib.jar!/A.java", "class A {}"),
            file("p/package-info.java", "@Deprecated package p;"));
    assertThat(result.units()).hasSize(2);
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void startsNoPluginOfItsOwnClassPath() {
    List<JavacTask> started = new ArrayList<>();
    TrapPlugin.watch(
        started::add,
        () -> {
          try {
            lower(file("A.java", "class A {}"));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    assertThat(started).isEmpty();
  }

  @Test
  void reportsProgress() throws InterruptedException {
    List<String> steps = new ArrayList<>();
    List<SourceInput> inputs =
        List.of(file("A.java", "class A {} class C {}"), file("B.java", "class B {}"));
    SourceFrontEnd.lower(
        inputs, List.of(), null, (step, done, total) -> steps.add(step + " " + done + "/" + total));
    assertThat(steps)
        .containsExactly(
            Progress.Step.PARSED + " 1/2",
            Progress.Step.PARSED + " 2/2",
            Progress.Step.ATTRIBUTED + " 1/2",
            Progress.Step.ATTRIBUTED + " 2/2",
            Progress.Step.LOWERED + " 1/2",
            Progress.Step.LOWERED + " 2/2");
  }

  /** javac asks a file whether its name fits, also to tell what kind of file it is. */
  @Test
  void takesNoClassForAPackageDeclaration() throws InterruptedException {
    List<SourceInput> inputs =
        List.of(
            file("p/A.java", "package p; public class B {}"),
            file("p/package-info.java", "@Deprecated package p;"));
    assertThat(lower(inputs.toArray(SourceInput[]::new)).problems()).isEmpty();
    TextObject object = new TextObject(inputs.get(0), "", 0);
    assertThat(object.isNameCompatible("B", Kind.SOURCE)).isTrue();
    assertThat(object.isNameCompatible("package-info", Kind.SOURCE)).isFalse();
    assertThat(new TextObject(inputs.get(1), "", 1).isNameCompatible("package-info", Kind.SOURCE))
        .isTrue();
  }

  @Test
  void obeysTheLanguageLevel() throws InterruptedException {
    String text = "class A { int f(int i) { return switch (i) { default -> 1; }; } }";
    List<SourceInput> inputs = List.of(file("A.java", text));
    Lowered old = SourceFrontEnd.lower(inputs, List.of(), 11, Progress.NONE);
    assertThat(old.problems()).hasSize(1);
    assertThat(SourceFrontEnd.lower(inputs, List.of(), 17, Progress.NONE).problems()).isEmpty();
  }

  @Test
  void refusesALanguageLevelThatTheCompilerDoesNotKnow() {
    assertThatThrownBy(
            () -> SourceFrontEnd.lower(List.of(file("A.java", "")), List.of(), 99, Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("99");
  }

  @Test
  void lowersNothing() throws InterruptedException {
    assertThat(lower()).isEqualTo(new Lowered(List.of(), List.of()));
  }
}
