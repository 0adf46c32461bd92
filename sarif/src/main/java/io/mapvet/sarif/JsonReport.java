// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mapvet.finding.Edit;
import io.mapvet.finding.Finding;
import io.mapvet.finding.MapSubject;
import io.mapvet.finding.Report;
import io.mapvet.finding.Side;
import io.mapvet.finding.Step;
import io.mapvet.finding.ThreadOrigin;
import io.mapvet.ir.Location;
import io.mapvet.sarif.SarifOptions.FileProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a report as Mapvet's own JSON: all that a {@link Finding} holds, under the names it has
 * there. What is null is left out. The format has a version; a new property keeps it, anything else
 * raises it. Lines and columns count from one, columns in UTF-16 units, the end exclusive; paths
 * are relative to the root of the repository.
 */
public final class JsonReport {
  /** The version of the format. */
  public static final int VERSION = 1;

  private final Places places;
  private final JsonGenerator json;

  private JsonReport(SarifOptions options, JsonGenerator json) {
    this.places = new Places(options);
    this.json = json;
  }

  /** Writes the report as a file, whole or not at all. */
  public static void write(Report report, SarifOptions options, Path file) throws IOException {
    Json.write(file, out -> write(report, options, out));
  }

  /** Writes the report to a stream, which stays open. */
  public static void write(Report report, SarifOptions options, OutputStream out)
      throws IOException {
    Json.write(out, json -> new JsonReport(options, json).report(report, options));
  }

  private void report(Report report, SarifOptions options) throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "Mapvet");
    json.writeStringField("version", options.toolVersion());
    json.writeEndObject();
    json.writeArrayFieldStart("findings");
    for (Named named : Named.of(report)) {
      if (options.withSuppressed() || !named.finding().suppressed()) {
        finding(named);
      }
    }
    json.writeEndArray();
    strings("notes", report.notes());
    json.writeArrayFieldStart("problems");
    for (FileProblem problem : options.problems()) {
      json.writeStartObject();
      json.writeStringField("path", places.path(problem.path()));
      if (problem.line() > 0) {
        json.writeNumberField("line", problem.line());
      }
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void finding(Named named) throws IOException {
    Finding finding = named.finding();
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("level", finding.level().label());
    json.writeBooleanField("suppressed", finding.suppressed());
    if (finding.justification() != null) {
      json.writeStringField("justification", finding.justification());
    }
    json.writeStringField("fingerprint", named.fingerprint());
    json.writeStringField("message", finding.message());
    map(finding.map());
    side("primary", finding.primary());
    if (finding.other() != null) {
      side("other", finding.other());
    }
    json.writeStringField("evidence", finding.evidence());
    json.writeStringField("advice", finding.advice());
    edit(finding.edit());
    steps("related", finding.related());
    json.writeEndObject();
  }

  private void edit(Edit edit) throws IOException {
    if (edit == null) {
      return;
    }
    json.writeObjectFieldStart("edit");
    json.writeStringField("title", edit.title());
    json.writeArrayFieldStart("replacements");
    for (Edit.Replacement replacement : edit.replacements()) {
      json.writeStartObject();
      location("at", replacement.at());
      json.writeStringField("text", replacement.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void map(MapSubject map) throws IOException {
    json.writeObjectFieldStart("map");
    json.writeStringField("qualifiedName", map.qualifiedName());
    json.writeStringField("name", map.name());
    json.writeStringField("type", map.type());
    location("declaration", map.declaration());
    json.writeEndObject();
  }

  private void side(String name, Side side) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("kind", side.kind().label());
    json.writeStringField("method", side.method());
    location("at", side.at());
    thread(side.thread());
    steps("chain", side.chain());
    strings("locks", side.locks());
    json.writeEndObject();
  }

  private void thread(ThreadOrigin thread) throws IOException {
    json.writeObjectFieldStart("thread");
    json.writeStringField("text", thread.text());
    location("start", thread.start());
    json.writeEndObject();
  }

  private void steps(String name, List<Step> steps) throws IOException {
    json.writeArrayFieldStart(name);
    for (Step step : steps) {
      json.writeStartObject();
      location("at", step.at());
      json.writeStringField("text", step.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void location(String name, Location at) throws IOException {
    if (at == null) {
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("path", places.path(at.file().path()));
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", at.column());
    json.writeNumberField("endLine", at.file().line(at.end()));
    json.writeNumberField("endColumn", at.file().column(at.end()));
    json.writeEndObject();
  }
}
