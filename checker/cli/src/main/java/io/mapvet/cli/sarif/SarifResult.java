// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a result says, wherever in its run it stands. What is missing is an empty text or 0. Numbers
 * in brackets name sections of the standard.
 *
 * @param run the run that the result is of
 * @param tree the result itself
 */
public record SarifResult(JsonNode run, ObjectNode tree) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{|}}|\\{(\\d{1,4})}");
  private static final Pattern LINK_TO_LOCATION =
      Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)*+)]\\(\\d+\\)");

  /** All results of a log, in its order. */
  public static List<SarifResult> all(ObjectNode log) {
    List<SarifResult> results = new ArrayList<>();
    for (JsonNode run : log.path("runs")) {
      for (JsonNode result : run.path("results")) {
        results.add(new SarifResult(run, (ObjectNode) result));
      }
    }
    return results;
  }

  /** The id of the rule: the result's own, or that of the descriptor it refers to (3.27.5). */
  public String rule() {
    return first(tree.path("ruleId"), tree.path("rule").path("id"), descriptor().path("id"));
  }

  /** What the rule finds, as its descriptor says in short (3.49.9). */
  public String ruleDescription() {
    return first(descriptor().path("shortDescription").path("text"));
  }

  /** The level, also where only the kind of result or the rule determines it (3.27.10). */
  public SarifLevel level() {
    if (tree.path("level").isTextual()) {
      return SarifLevel.of(tree.path("level").textValue());
    }
    if (!tree.path("kind").asText("fail").equals("fail")) {
      return SarifLevel.NONE;
    }
    return SarifLevel.of(descriptor().path("defaultConfiguration").path("level").asText("warning"));
  }

  /** The message on one line, its placeholders replaced, links within the result as plain text. */
  public String message() {
    JsonNode message = tree.path("message");
    JsonNode named = descriptor().path("messageStrings").path(message.path("id").asText());
    String text = first(message.path("text"), named.path("text"), message.path("markdown"));
    JsonNode arguments = message.path("arguments");
    String filled = PLACEHOLDER.matcher(text).replaceAll(found -> argument(found, arguments));
    String plain =
        LINK_TO_LOCATION
            .matcher(filled)
            .replaceAll(link -> literal(link.group(1).replaceAll("\\\\(.)", "$1")));
    return plain.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /** The path of the file, percent signs decoded; a URI of its own kind stays one. */
  public String path() {
    return path(place());
  }

  private String path(JsonNode place) {
    JsonNode artifact = place.path("artifactLocation");
    JsonNode listed = run.path("artifacts").path(artifact.path("index").asInt(-1));
    String uri = first(artifact.path("uri"), listed.path("location").path("uri"));
    try {
      URI parsed = new URI(uri);
      boolean isPath = parsed.getScheme() == null || parsed.getScheme().equals("file");
      return isPath && parsed.getPath() != null ? parsed.getPath() : uri;
    } catch (URISyntaxException e) {
      return uri;
    }
  }

  /** The line, from 1. */
  public int line() {
    return line(place());
  }

  private static int line(JsonNode place) {
    return place.path("region").path("startLine").asInt(0);
  }

  /** The threads of its first code flow (3.36). */
  public List<SarifFlow> flows() {
    List<SarifFlow> flows = new ArrayList<>();
    for (JsonNode thread : tree.path("codeFlows").path(0).path("threadFlows")) {
      List<SarifFlow.Step> steps = new ArrayList<>();
      for (JsonNode step : thread.path("locations")) {
        JsonNode location = step.path("location");
        JsonNode place = location.path("physicalLocation");
        steps.add(new SarifFlow.Step(path(place), line(place), text(location)));
      }
      flows.add(new SarifFlow(text(thread), steps));
    }
    return flows;
  }

  private static String text(JsonNode holder) {
    return first(holder.path("message").path("text"));
  }

  /** The column, from 1. */
  public int column() {
    return place().path("region").path("startColumn").asInt(0);
  }

  /** What it is to an earlier run (3.27.24). */
  public String baselineState() {
    return tree.path("baselineState").asText("");
  }

  /** Whether a suppression is in force (3.27.23). */
  public boolean suppressed() {
    JsonNode suppressions = tree.path("suppressions");
    for (JsonNode suppression : suppressions) {
      if (!suppression.path("status").asText("accepted").equals("accepted")) {
        return false;
      }
    }
    return !suppressions.isEmpty();
  }

  private JsonNode place() {
    return tree.path("locations").path(0).path("physicalLocation");
  }

  /** What the tool, or an extension of it, says of the rule; perhaps missing. */
  private JsonNode descriptor() {
    JsonNode reference = tree.path("rule");
    JsonNode tool = run.path("tool");
    int extension = reference.path("toolComponent").path("index").asInt(-1);
    JsonNode component =
        extension < 0 ? tool.path("driver") : tool.path("extensions").path(extension);
    int index = tree.path("ruleIndex").asInt(reference.path("index").asInt(-1));
    if (index >= 0) {
      return component.path("rules").path(index);
    }
    String id = first(tree.path("ruleId"), reference.path("id"));
    for (JsonNode rule : component.path("rules")) {
      if (rule.path("id").asText().equals(id)) {
        return rule;
      }
    }
    return SarifTree.object();
  }

  private static String argument(MatchResult found, JsonNode arguments) {
    if (found.group(1) == null) {
      return found.group().substring(1);
    }
    return literal(arguments.path(Integer.parseInt(found.group(1))).asText(found.group()));
  }

  private static String literal(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private static String first(JsonNode... texts) {
    for (JsonNode text : texts) {
      if (text.isTextual()) {
        return text.textValue();
      }
    }
    return "";
  }
}
