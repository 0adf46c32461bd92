// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mapvet.cli.terminal.PathNames;
import io.mapvet.cli.terminal.UserError;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.SourceInput;
import io.mapvet.javac.config.PathGlobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a scan reads, and what it calls them. */
class SourceFinderTest {
  @TempDir Path directory;

  private void file(String name) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "class A {}");
  }

  private Path archive(String name, String... entries) throws IOException {
    Path archive = directory.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String entry : entries) {
        out.putNextEntry(new ZipEntry(entry));
        out.write(("// " + entry).getBytes());
      }
    }
    return archive;
  }

  private SourceFinder finder(String... excluded) {
    return new SourceFinder(new PathNames(directory), PathGlobs.of(List.of(excluded)));
  }

  private List<String> find(String... arguments) throws IOException {
    try (SourceFinder finder = finder()) {
      return finder.find(List.of(arguments)).stream().map(SourceInput::path).toList();
    }
  }

  private List<String> findWithout(String excluded) throws IOException {
    try (SourceFinder finder = finder(excluded)) {
      return finder.find(List.of(".")).stream().map(SourceInput::path).toList();
    }
  }

  @Test
  void directoriesAreReadWhole() throws IOException {
    file("b/B.java");
    file("a/x/A.java");
    file("target/generated-sources/C.java");
    file("a/readme.txt");
    assertThat(find("."))
        .containsExactly("a/x/A.java", "b/B.java", "target/generated-sources/C.java");
  }

  @Test
  void hiddenDirectoriesAndNodeModulesArePassedOver() throws IOException {
    file("A.java");
    file(".git/B.java");
    file("web/node_modules/C.java");
    assertThat(find(".")).containsExactly("A.java");
    assertThat(find(".git")).containsExactly(".git/B.java");
  }

  @Test
  void moduleDeclarationsAreLeftOut() throws IOException {
    file("module-info.java");
    file("package-info.java");
    assertThat(find(".")).containsExactly("package-info.java");
  }

  @Test
  void everyFileIsReadOnce() throws IOException {
    file("src/A.java");
    assertThat(find("src", ".", "src/A.java", "src/../src")).containsExactly("src/A.java");
  }

  @Test
  void symbolicLinksNeitherRepeatNorLoop() throws IOException {
    file("src/A.java");
    link("src/loop", "../src");
    link("src/B.java", "A.java");
    link("elsewhere", "src");
    assertThat(find("src")).containsExactly("src/A.java");
    assertThat(find("elsewhere")).containsExactly("elsewhere/A.java");
  }

  private void link(String name, String target) {
    try {
      Files.createSymbolicLink(directory.resolve(name), Path.of(target));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "symbolic links: " + e);
    }
  }

  @Test
  void filesOutsideTheCurrentDirectoryHaveAbsolutePaths() throws IOException {
    file("src/A.java");
    Files.createDirectory(directory.resolve("here"));
    PathNames names = new PathNames(directory.resolve("here"));
    try (SourceFinder finder = new SourceFinder(names, PathGlobs.of(List.of()))) {
      assertThat(finder.find(List.of("../src")))
          .extracting(SourceInput::path)
          .containsExactly(directory.resolve("src/A.java").toString().replace('\\', '/'));
    }
  }

  @Test
  void excludedFilesAreLeftOut() throws IOException {
    file("src/main/java/app/App.java");
    file("src/test/java/app/AppTest.java");
    file("generated/Gen.java");
    assertThat(findWithout("*Test.java"))
        .containsExactly("generated/Gen.java", "src/main/java/app/App.java");
    assertThat(findWithout("src/test/**"))
        .containsExactly("generated/Gen.java", "src/main/java/app/App.java");
    assertThat(findWithout("**/generated/**"))
        .containsExactly("src/main/java/app/App.java", "src/test/java/app/AppTest.java");
    assertThat(findWithout("app/*.java")).containsExactly("generated/Gen.java");
  }

  @Test
  void brokenGlobIsSaid() {
    assertThatThrownBy(() -> PathGlobs.of(List.of("[a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a glob: '[a'");
  }

  @Test
  void archivesOfSourcesAreRead() throws IOException {
    archive("lib-sources.jar", "p/B.java", "p/A.java", "p/A.class", "META-INF/versions/9/p/A.java");
    try (SourceFinder finder = finder()) {
      List<SourceInput> sources = finder.find(List.of("lib-sources.jar"));
      assertThat(sources)
          .extracting(SourceInput::path)
          .containsExactly("lib-sources.jar!/p/A.java", "lib-sources.jar!/p/B.java");
      assertThat(sources.get(0).content().read()).asString().isEqualTo("// p/A.java");
    }
  }

  @Test
  void namesThatLeaveTheArchiveAreNotRead() throws IOException {
    archive("evil.jar", "../A.java", "p/../../B.java", "/C.java", "..\\D.java", "p/..E.java");
    try (SourceFinder finder = finder()) {
      assertThat(finder.find(List.of("evil.jar")))
          .extracting(SourceInput::path)
          .containsExactly("evil.jar!/p/..E.java");
      assertThat(finder.problems())
          .hasSize(4)
          .allMatch(problem -> problem.message().contains("leaves the archive"));
    }
  }

  @Test
  void archivesInDirectoriesAreNotOpened() throws IOException {
    archive("lib-sources.jar", "p/A.java");
    file("B.java");
    assertThat(find(".")).containsExactly("B.java");
  }

  @Test
  void brokenArchiveIsAProblem() throws IOException {
    file("A.java");
    Files.writeString(directory.resolve("broken.jar"), "no zip");
    try (SourceFinder finder = finder()) {
      assertThat(finder.find(List.of("A.java", "broken.jar"))).hasSize(1);
      assertThat(finder.problems()).extracting(Problem::file).containsExactly("broken.jar");
    }
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Files.writeString(directory.resolve("pom.xml"), "<project/>");
    assertThatThrownBy(() -> find("pom.xml")).isInstanceOf(UserError.class);
  }

  @Test
  void rootForMachinesHoldsEverything() throws IOException {
    file("a/x/A.java");
    file("b/B.java");
    Files.createDirectory(directory.resolve("here"));
    Path real = directory.toRealPath();
    assertThat(new PathNames(directory).root(List.of("a", "b"))).isEqualTo(real);
    PathNames beside = new PathNames(directory.resolve("here"));
    assertThat(beside.root(List.of("../a"))).isEqualTo(real.resolve("a"));
    assertThat(beside.root(List.of("../a/x/A.java", "../b"))).isEqualTo(real);
    Files.createDirectory(directory.resolve("a/.git"));
    assertThat(beside.root(List.of("../a/x"))).isEqualTo(real.resolve("a"));
    assertThat(beside.root(List.of("../a/x", "../b"))).isEqualTo(real);
  }
}
