// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which results to keep.
 *
 * @param rules their rules, all if empty
 * @param least their least level
 * @param paths their paths
 * @param states their baseline states, all if empty
 */
public record Filter(
    Set<String> rules, SarifLevel least, Predicate<String> paths, Set<String> states) {

  /** Takes the other results out of the log and leaves all else as it is. */
  public void apply(ObjectNode log) {
    for (JsonNode run : log.path("runs")) {
      if (run.path("results") instanceof ArrayNode results) {
        results.removeIf(result -> !keeps(new SarifResult(run, (ObjectNode) result)));
      }
    }
  }

  private boolean keeps(SarifResult result) {
    return (rules.isEmpty() || rules.contains(result.rule()))
        && result.level().compareTo(least) >= 0
        && paths.test(result.path())
        && (states.isEmpty() || states.contains(result.baselineState()));
  }
}
