// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path directory;
  private MavenProject module;

  @BeforeEach
  void module() throws IOException {
    module = new MavenProject();
    module.setFile(directory.resolve("pom.xml").toFile());
    module.getBuild().setDirectory(path("target"));
    module.getBuild().setOutputDirectory(path("target/classes"));
    module.getBuild().setTestOutputDirectory(path("target/test-classes"));
    module.addCompileSourceRoot("src/main/java");
    module.addCompileSourceRoot(path("target/generated-sources/proto"));
    module.addCompileSourceRoot("src/absent/java");
    module.addTestCompileSourceRoot("src/test/java");
    for (String name :
        List.of("src/main/java", "src/test/java", "target/generated-sources/proto")) {
      Files.createDirectories(directory.resolve(name));
    }
  }

  private String path(String name) {
    return directory.resolve(name).toString();
  }

  private static Settings settings(boolean tests, boolean generated) {
    return new Settings(null, null, null, tests, generated, "auto");
  }

  @Test
  void testsAndGeneratedSourcesAreReadOnRequest() {
    assertThat(settings(false, false).sources(module)).containsExactly(path("src/main/java"));
    assertThat(settings(true, true).sources(module))
        .containsExactly(
            path("src/main/java"), path("target/generated-sources/proto"), path("src/test/java"));
  }

  @Test
  void classesAreThoseThatAreThere() throws IOException {
    assertThat(settings(true, false).classes(module)).isEmpty();
    Files.createDirectories(directory.resolve("target/classes"));
    Files.createDirectories(directory.resolve("target/test-classes"));
    assertThat(settings(false, false).classes(module))
        .containsExactly(directory.resolve("target/classes"));
    assertThat(settings(true, false).classes(module)).hasSize(2);
  }

  @Test
  void whatIsNotSaidIsLeftToTheCommand() {
    assertThat(settings(false, false).arguments()).containsExactly("--frontend", "auto");
    List<String> globs = List.of("A.java", "b/**");
    assertThat(
            new Settings("c.yml", globs, List.of("SlowMapCompute"), false, false, "javac")
                .arguments())
        .containsExactly(
            "--frontend",
            "javac",
            "--config",
            "c.yml",
            "--exclude",
            "A.java",
            "--exclude",
            "b/**",
            "--off",
            "SlowMapCompute");
  }
}
