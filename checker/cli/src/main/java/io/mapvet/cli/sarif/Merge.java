// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mapvet.sarif.Compressed;
import io.mapvet.sarif.Limits;
import io.mapvet.sarif.SarifLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts logs together, and keeps to what GitHub takes of one file.
 *
 * @param log the one log
 * @param notes what was left out and what GitHub will not take, one sentence each
 */
public record Merge(ObjectNode log, List<String> notes) {
  private static final Comparator<SarifResult> STRENGTH =
      Comparator.comparing((SarifResult result) -> !result.suppressed())
          .thenComparing(SarifResult::level);

  /** The runs of the logs in their order; those that only differ in what they found become one. */
  public static Merge of(List<ObjectNode> logs) {
    List<RunGroup> groups = new ArrayList<>();
    Map<ObjectNode, List<RunGroup>> byCommon = new HashMap<>();
    for (ObjectNode log : logs) {
      for (JsonNode run : log.path("runs")) {
        ObjectNode object = (ObjectNode) run;
        ObjectNode common = RunGroup.common(object);
        List<RunGroup> alike = byCommon.computeIfAbsent(common, key -> new ArrayList<>());
        if (alike.stream().noneMatch(group -> group.add(object))) {
          RunGroup group = new RunGroup(common, object);
          alike.add(group);
          groups.add(group);
        }
      }
    }
    int most = Limits.RESULTS;
    while (true) {
      Merge merge = of(groups, most);
      logs.forEach(log -> addRest(log, merge.log));
      long size = Compressed.size(out -> SarifTree.write(merge.log, out));
      if (size <= Limits.BYTES || most == 0) {
        return merge;
      }
      int largest = groups.stream().mapToInt(group -> group.results().size()).max().orElse(0);
      most = Limits.fewer(Math.min(most, largest), size);
    }
  }

  private static Merge of(List<RunGroup> groups, int most) {
    List<String> notes = new ArrayList<>();
    ObjectNode log =
        SarifTree.object().put("$schema", SarifLog.SCHEMA).put("version", SarifLog.VERSION);
    ArrayNode runs = log.putArray("runs");
    for (RunGroup group : groups) {
      List<SarifResult> all = group.results();
      List<SarifResult> kept = Limits.strongest(all, most, STRENGTH);
      ObjectNode run = group.run(kept);
      if (kept.size() < all.size()) {
        String note = Limits.leftOut(all.size() - kept.size());
        notes.add(note);
        tell(run, note);
      }
      runs.add(run);
    }
    if (groups.size() > Limits.RUNS) {
      notes.add(
          "The file has %d runs; GitHub takes at most %d.".formatted(groups.size(), Limits.RUNS));
    }
    return new Merge(log, notes);
  }

  /** What stands beside the runs: lists are joined, of other properties the first one stays. */
  private static void addRest(ObjectNode log, ObjectNode merged) {
    log.properties()
        .forEach(
            property -> {
              String name = property.getKey();
              JsonNode value = property.getValue();
              if (!merged.has(name)) {
                merged.set(name, value.deepCopy());
              } else if (!name.equals("runs")
                  && merged.get(name) instanceof ArrayNode joined
                  && value instanceof ArrayNode more) {
                joined.addAll(more);
              }
            });
  }

  private static void tell(ObjectNode run, String note) {
    ObjectNode invocation =
        run.path("invocations").path(0) instanceof ObjectNode first
            ? first
            : run.putArray("invocations").addObject().put("executionSuccessful", true);
    ArrayNode notifications =
        invocation.path("toolExecutionNotifications") instanceof ArrayNode array
            ? array
            : invocation.putArray("toolExecutionNotifications");
    notifications.addObject().put("level", "warning").putObject("message").put("text", note);
  }
}
