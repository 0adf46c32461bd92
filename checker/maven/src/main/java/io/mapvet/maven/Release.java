// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Finds the version of Java that modules are written in, where the compiler plugin finds it. */
final class Release {
  private static final Pattern NUMBER = Pattern.compile("(?:1\\.)?(\\d{1,3})");

  private Release() {}

  /**
   * The newest of the modules; nothing where none of them says.
   *
   * @param given the properties of the command line, which win
   */
  static Optional<Integer> of(Collection<MavenProject> modules, Properties given) {
    return modules.stream().flatMap(module -> of(module, given).stream()).max(Integer::compareTo);
  }

  private static Optional<Integer> of(MavenProject module, Properties given) {
    Xpp3Dom configuration =
        module.getGoalConfiguration(
            "org.apache.maven.plugins", "maven-compiler-plugin", null, null);
    return Stream.of("release", "source")
        .flatMap(
            name ->
                Stream.of(
                    configured(configuration, name),
                    given.getProperty("maven.compiler." + name),
                    module.getProperties().getProperty("maven.compiler." + name)))
        .filter(Objects::nonNull)
        .map(String::strip)
        .map(NUMBER::matcher)
        .filter(Matcher::matches)
        .map(number -> Integer.valueOf(number.group(1)))
        .findFirst();
  }

  private static String configured(Xpp3Dom configuration, String name) {
    Xpp3Dom child = configuration == null ? null : configuration.getChild(name);
    return child == null ? null : child.getValue();
  }
}
