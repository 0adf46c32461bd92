// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ProgramTest {
  private final List<MavenProject> reactor = new ArrayList<>();

  private MavenProject module(String name, MavenProject... dependencies) {
    MavenProject module = new MavenProject();
    module.setGroupId("g");
    module.setArtifactId(name);
    module.setVersion("1");
    for (MavenProject other : dependencies) {
      module.getDependencies().add(dependency(other.getArtifactId(), "1"));
    }
    reactor.add(module);
    return module;
  }

  private static Dependency dependency(String name, String version) {
    Dependency dependency = new Dependency();
    dependency.setGroupId("g");
    dependency.setArtifactId(name);
    dependency.setVersion(version);
    return dependency;
  }

  private List<String> programs(String... without) {
    return Program.all(reactor, module -> !List.of(without).contains(module.getArtifactId()))
        .stream()
        .map(p -> p.modules().stream().map(MavenProject::getArtifactId).toList() + " " + p.name())
        .toList();
  }

  @Test
  void oneModuleIsAProgram() {
    module("app");
    assertThat(programs()).containsExactly("[app] g.app");
  }

  @Test
  void whatModulesDependOnBelongsToThem() {
    MavenProject core = module("core");
    MavenProject orders = module("orders", core);
    MavenProject stock = module("stock", core);
    module("app", stock, orders);
    assertThat(programs()).containsExactly("[core, orders, stock, app] g.app");
  }

  @Test
  void applicationsThatShareALibraryAreApart() {
    MavenProject core = module("core");
    module("one", core);
    module("two", core);
    assertThat(programs()).containsExactly("[core, one] g.one", "[core, two] g.two");
  }

  @Test
  void anotherVersionIsAnotherModule() {
    module("core");
    module("app").getDependencies().add(dependency("core", "0.9"));
    assertThat(programs()).containsExactly("[core] g.core", "[app] g.app");
  }

  @Test
  void moduleWithoutAProgramOfItsOwnStillConnects() {
    MavenProject core = module("core");
    MavenProject middle = module("middle", core);
    MavenProject app = module("app", middle);
    module("demo", app);
    assertThat(programs("middle", "demo")).containsExactly("[core, middle, app] g.app");
  }
}
