// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs that become one: of the same tool, and equal in all but results, rules, invocations and
 * category. So whatever else their results refer to by its index is in the same place in each.
 */
final class RunGroup {
  private static final List<String> REFERENCES_TO_RULES =
      List.of("associatedRule", "ruleConfigurationOverrides");

  private final ObjectNode common;
  private final Map<String, JsonNode> rules = new HashMap<>();
  private final Map<String, Integer> indices = new HashMap<>();
  private final ArrayNode ruleList = SarifTree.object().arrayNode();
  private final ArrayNode invocations = SarifTree.object().arrayNode();
  private final Set<JsonNode> results = new LinkedHashSet<>();
  private String category;

  /** A group of one run, whose {@link #common} part is given. */
  RunGroup(ObjectNode common, ObjectNode run) {
    this.common = common;
    category = category(run);
    take(run);
  }

  /** Takes in a run with the same common part, unless the rules do not go together. */
  boolean add(ObjectNode run) {
    if (!rulesFit(run)) {
      return false;
    }
    category = commonFolder(category, category(run));
    take(run);
    return true;
  }

  /** The results, equal ones once. */
  List<SarifResult> results() {
    ObjectNode tool = run(List.of());
    return results.stream().map(result -> new SarifResult(tool, (ObjectNode) result)).toList();
  }

  /** The one run, with some of its results. */
  ObjectNode run(List<SarifResult> kept) {
    ObjectNode run = common.deepCopy();
    if (!ruleList.isEmpty()) {
      ((ObjectNode) run.path("tool").path("driver")).set("rules", ruleList);
    }
    if (!invocations.isEmpty()) {
      run.set("invocations", invocations.deepCopy());
    }
    if (!category.isEmpty()) {
      run.putObject("automationDetails").put("id", category);
    }
    ArrayNode array = run.putArray("results");
    kept.forEach(result -> array.add(result.tree()));
    return run;
  }

  /** All of a run that must be equal in a group. */
  static ObjectNode common(ObjectNode run) {
    ObjectNode rest = run.deepCopy();
    rest.remove(List.of("results", "invocations", "automationDetails"));
    ((ObjectNode) rest.path("tool").path("driver")).remove("rules");
    return rest;
  }

  private static ArrayNode rules(ObjectNode run) {
    return run.path("tool").path("driver").path("rules") instanceof ArrayNode array
        ? array
        : SarifTree.object().arrayNode();
  }

  /** Whether the rules are the same, or can be given other indices. */
  private boolean rulesFit(ObjectNode run) {
    ArrayNode theirs = rules(run);
    if (theirs.equals(ruleList)) {
      return true;
    }
    JsonNode told = run.path("invocations");
    for (JsonNode rule : theirs) {
      JsonNode known = rules.get(rule.path("id").asText());
      if (known != null && !known.equals(rule)) {
        return false;
      }
    }
    return REFERENCES_TO_RULES.stream().allMatch(name -> told.findValue(name) == null);
  }

  private void take(ObjectNode run) {
    ArrayNode theirs = rules(run);
    List<Integer> moved = new ArrayList<>();
    for (JsonNode rule : theirs) {
      String id = rule.path("id").asText();
      rules.putIfAbsent(id, rule);
      moved.add(
          indices.computeIfAbsent(
              id,
              added -> {
                ruleList.add(rule);
                return ruleList.size() - 1;
              }));
    }
    for (JsonNode result : run.path("results")) {
      ObjectNode taken = result.deepCopy();
      moveRule(taken, "ruleIndex", moved);
      JsonNode rule = taken.path("rule");
      if (rule.isObject() && rule.path("toolComponent").path("index").asInt(-1) < 0) {
        moveRule((ObjectNode) rule, "index", moved);
      }
      if (taken.path("provenance").path("invocationIndex").asInt(-1) >= 0) {
        ObjectNode provenance = (ObjectNode) taken.path("provenance");
        int index = provenance.path("invocationIndex").asInt();
        provenance.put("invocationIndex", index + invocations.size());
      }
      results.add(taken);
    }
    run.path("invocations").forEach(invocations::add);
  }

  private static void moveRule(ObjectNode holder, String name, List<Integer> moved) {
    int index = holder.path(name).asInt(-1);
    if (index >= 0 && index < moved.size()) {
      holder.put(name, moved.get(index));
    }
  }

  private static String category(ObjectNode run) {
    return run.path("automationDetails").path("id").asText("");
  }

  /** What both begin with, up to a slash. */
  private static String commonFolder(String one, String other) {
    if (one.equals(other)) {
      return one;
    }
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return one.substring(0, one.lastIndexOf('/', same - 1) + 1);
  }
}
