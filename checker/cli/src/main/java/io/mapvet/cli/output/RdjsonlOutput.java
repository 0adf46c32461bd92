// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Diagnostics of reviewdog, one a line. Its columns count bytes of UTF-8. */
final class RdjsonlOutput implements Output {
  @Override
  public void write(Results results, OutputStream out) throws IOException {
    for (Finding finding : results.shown()) {
      Json.line(out, json -> write(finding, results, json));
    }
  }

  private static void write(Finding finding, Results results, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("message", finding.message());
    location(finding.at(), results, json);
    json.writeStringField("severity", severity(finding.level()));
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "mapvet");
    json.writeEndObject();
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.rule());
    json.writeEndObject();
    if (finding.other() != null) {
      json.writeArrayFieldStart("relatedLocations");
      json.writeStartObject();
      json.writeStringField(
          "message", finding.other().kind().label() + " <- " + finding.other().thread().text());
      location(finding.other().at(), results, json);
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void location(Location at, Results results, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("path", results.path(at));
    json.writeObjectFieldStart("range");
    position("start", at.file(), at.start(), json);
    position("end", at.file(), at.end(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void position(String name, SourceFile file, int offset, JsonGenerator json)
      throws IOException {
    String line = file.lineText(file.line(offset));
    String before = line.substring(0, Math.min(file.column(offset) - 1, line.length()));
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", file.line(offset));
    json.writeNumberField("column", before.getBytes(StandardCharsets.UTF_8).length + 1);
    json.writeEndObject();
  }

  private static String severity(Level level) {
    return level == Level.NOTE ? "INFO" : level.name();
  }
}
