// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.rule.RuleInfo;
import io.mapvet.rule.Rules;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How strong the findings of rules may be. A level says what is proven, so that it can be lowered
 * and not raised.
 */
public final class RuleLevels {
  static final RuleLevels NONE = new RuleLevels(new TreeMap<>());

  /** The strongest level of a rule's findings. */
  enum Most {
    ERROR(Level.ERROR),
    WARNING(Level.WARNING),
    NOTE(Level.NOTE),
    OFF(null);

    private final Level level;

    Most(Level level) {
      this.level = level;
    }
  }

  private final SortedMap<String, Most> most;

  private RuleLevels(SortedMap<String, Most> most) {
    this.most = most;
  }

  static RuleLevels read(Item rules) throws ConfigurationException {
    SortedMap<String, Most> most = new TreeMap<>();
    for (Item rule : rules.fields(names()).values()) {
      most.put(rule.key(), rule.oneOf(Most.class));
    }
    return new RuleLevels(most);
  }

  /** The same, but without findings of these rules. */
  RuleLevels off(Collection<String> rules) {
    SortedMap<String, Most> less = new TreeMap<>(most);
    rules.forEach(rule -> less.put(rule, Most.OFF));
    return new RuleLevels(less);
  }

  static List<String> names() {
    return Rules.all().stream().map(RuleInfo::name).toList();
  }

  /** The finding at the level that its rule may have; empty where the rule is off. */
  Optional<Finding> lowered(Finding finding) {
    Most allowed = most.getOrDefault(finding.rule(), Most.ERROR);
    if (allowed == Most.OFF) {
      return Optional.empty();
    }
    boolean isAllowed = finding.level().compareTo(allowed.level) <= 0;
    return Optional.of(isAllowed ? finding : finding.at(allowed.level));
  }

  /** Equal for equal levels. */
  @Override
  public String toString() {
    return most.toString();
  }
}
