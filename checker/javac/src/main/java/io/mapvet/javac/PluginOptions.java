// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.javac.config.Configuration;
import io.mapvet.javac.config.PathGlobs;
import io.mapvet.javac.config.Threshold;
import io.mapvet.rule.RuleInfo;
import io.mapvet.rule.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The options of {@code -Xplugin:Mapvet key=value ...}. javac separates them at blanks, so that a
 * value has none.
 *
 * @param failOn findings from this level on are errors and fail the build
 * @param severity findings below this level are not printed
 * @param off names of rules whose findings are left out
 * @param excluded files whose findings are left out; their code is still seen
 * @param sarif where to write a SARIF file as well, null for nowhere
 * @param config the configuration; null for the one that is found
 */
record PluginOptions(
    Threshold failOn,
    Level severity,
    Set<String> off,
    PathGlobs excluded,
    Path sarif,
    Path config) {
  private static final String USAGE =
      """
      Options of the Mapvet plugin, as in -Xplugin:Mapvet fail-on=error exclude=*Test.java
        fail-on=error|warning|note|never   findings of this level and above fail the build (default: never)
        severity=note|warning|error        findings below this level are not printed (default: warning)
        off=RULE[,RULE...]                 rules to leave out
        exclude=GLOB[,GLOB...]             files to leave out, by the end of their path
        sarif=FILE                         a SARIF 2.1.0 file to write, with all levels
        config=FILE                        the configuration (default: the nearest mapvet.yml)""";

  static final PluginOptions DEFAULT =
      new PluginOptions(
          Threshold.NEVER, Level.WARNING, Set.of(), PathGlobs.of(List.of()), null, null);

  /** These options where the configuration says nothing else. */
  PluginOptions with(Configuration configuration) {
    return new PluginOptions(
        configuration.failOn() == null ? failOn : configuration.failOn(),
        configuration.severity() == null ? severity : configuration.severity(),
        off,
        configuration.excluded() == null ? excluded : configuration.excluded(),
        sarif,
        config);
  }

  /**
   * These options where the arguments say nothing else.
   *
   * @throws IllegalArgumentException with a message for the user that explains the options
   */
  PluginOptions with(String... arguments) {
    PluginOptions options = this;
    for (String argument : arguments) {
      if (argument.isEmpty()) {
        continue;
      }
      int equals = argument.indexOf('=');
      String key = equals < 0 ? argument : argument.substring(0, equals);
      String value = equals < 0 ? "" : argument.substring(equals + 1);
      try {
        options = options.set(key, value);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "Mapvet: in '" + argument + "': " + e.getMessage() + "\n" + USAGE, e);
      }
    }
    return options;
  }

  private PluginOptions set(String key, String value) {
    return switch (key) {
      case "fail-on" ->
          new PluginOptions(
              constant(Threshold.class, value), severity, off, excluded, sarif, config);
      case "severity" ->
          new PluginOptions(failOn, constant(Level.class, value), off, excluded, sarif, config);
      case "off" -> new PluginOptions(failOn, severity, rules(value), excluded, sarif, config);
      case "exclude" ->
          new PluginOptions(failOn, severity, off, PathGlobs.of(list(value)), sarif, config);
      case "sarif" -> {
        list(value);
        yield new PluginOptions(failOn, severity, off, excluded, Path.of(value), config);
      }
      case "config" -> {
        list(value);
        yield new PluginOptions(failOn, severity, off, excluded, sarif, Path.of(value));
      }
      default -> throw new IllegalArgumentException("there is no option '" + key + "'");
    };
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String value) {
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value)) {
        return constant;
      }
      words.add(constant.name().toLowerCase(Locale.ROOT));
    }
    throw new IllegalArgumentException("the value must be one of " + String.join(", ", words));
  }

  private static Set<String> rules(String value) {
    Set<String> known =
        Rules.all().stream().map(RuleInfo::name).collect(Collectors.toCollection(TreeSet::new));
    Set<String> names = Set.copyOf(list(value));
    for (String name : names) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "there is no rule '" + name + "'; the rules are " + String.join(", ", known));
      }
    }
    return names;
  }

  private static List<String> list(String value) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("a value is missing");
    }
    return List.of(value.split(","));
  }

  /** Whether findings like this one are wanted at all, whatever their level. */
  boolean wants(Finding finding) {
    return !off.contains(finding.rule()) && !excluded.match(finding.at().file().path());
  }

  /** Whether findings of this level are wanted. */
  boolean shows(Finding finding) {
    return finding.level().compareTo(severity) >= 0;
  }

  /** Whether the finding is to be printed. */
  boolean prints(Finding finding) {
    return wants(finding) && !finding.suppressed() && shows(finding) || fails(finding);
  }

  /** Whether the finding fails the build. */
  boolean fails(Finding finding) {
    return wants(finding) && !finding.suppressed() && failOn.isReachedBy(finding.level());
  }
}
