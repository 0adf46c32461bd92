// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathCommandTest {
  @TempDir private Path directory;

  private final List<String> problems = new ArrayList<>();

  /** A build tool that prints each of its arguments in a line, and fails without any. */
  static final class Build {
    private Build() {}

    public static void main(String... lines) throws Exception {
      Files.createFile(Path.of("was-here"));
      for (String line : lines) {
        System.out.println(line);
      }
      System.exit(lines.length == 0 ? 3 : 0);
    }
  }

  @Test
  void runsAtTheRootAndReadsWhatIsPrinted() {
    List<String> found =
        ClassPathCommand.run(
            build("a.jar" + File.pathSeparator + "b.jar", "", "b.jar"), directory, problems::add);
    assertThat(found).containsExactly("a.jar", "b.jar");
    assertThat(directory.resolve("was-here")).exists();
    assertThat(problems).isEmpty();
  }

  @Test
  void nothingIsRunUnasked() {
    SetUp.read(directory, Settings.DEFAULT, problems::add);
    assertThat(problems).isEmpty();
    assertThat(directory.resolve("was-here")).doesNotExist();
  }

  @Test
  void isPutBehindTheEntriesThatAreNamed() throws Exception {
    Path named = Files.createDirectory(directory.resolve("named"));
    Path printed = Files.createDirectory(directory.resolve("printed"));
    Settings settings = new Settings(List.of("named"), build(printed.toString()), null);
    assertThat(SetUp.read(directory, settings, problems::add).classPath())
        .containsExactly(named, printed);
    assertThat(problems).isEmpty();
  }

  @Test
  void saysWhyThereIsNone() {
    assertThat(ClassPathCommand.run(build(), directory, problems::add)).isEmpty();
    assertThat(problems).singleElement().asString().endsWith("ended with code 3");
    problems.clear();
    List<String> missing = List.of(directory.resolve("no-such-tool").toString());
    assertThat(ClassPathCommand.run(missing, directory, problems::add)).isEmpty();
    assertThat(problems).singleElement().asString().contains("no-such-tool");
  }

  private static List<String> build(String... lines) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Build.class.getName()));
    command.addAll(List.of(lines));
    return command;
  }
}
