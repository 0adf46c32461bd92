// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class ReleaseTest {
  private final Properties given = new Properties();

  private static MavenProject module(String property, String value) {
    MavenProject module = new MavenProject();
    module.getProperties().setProperty("maven.compiler." + property, value);
    return module;
  }

  private static MavenProject configured(MavenProject module, String name, String value) {
    Xpp3Dom child = new Xpp3Dom(name);
    child.setValue(value);
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    configuration.addChild(child);
    Plugin compiler = new Plugin();
    compiler.setArtifactId("maven-compiler-plugin");
    compiler.setConfiguration(configuration);
    module.getBuild().addPlugin(compiler);
    return module;
  }

  @Test
  void releaseComesBeforeSourceAndConfigurationBeforeProperties() {
    MavenProject module = module("source", "1.8");
    assertThat(Release.of(List.of(module), given)).hasValue(8);
    module.getProperties().setProperty("maven.compiler.release", "11");
    assertThat(Release.of(List.of(module), given)).hasValue(11);
    given.setProperty("maven.compiler.release", "17");
    assertThat(Release.of(List.of(module), given)).hasValue(17);
    assertThat(Release.of(List.of(configured(module, "release", "21")), given)).hasValue(21);
  }

  @Test
  void newestOfTheModulesCounts() {
    assertThat(Release.of(List.of(module("release", "17"), module("source", "9")), given))
        .hasValue(17);
  }

  @Test
  void nothingIsSaidWhereNoneIs() {
    assertThat(Release.of(List.of(new MavenProject(), module("release", "${java}")), given))
        .isEmpty();
  }
}
