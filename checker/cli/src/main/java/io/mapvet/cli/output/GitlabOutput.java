// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.sarif.Fingerprints;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A code quality report of GitLab: one array, an object for each finding. */
final class GitlabOutput implements Output {
  @Override
  public void write(Results results, OutputStream out) throws IOException {
    List<String> fingerprints = Fingerprints.of(results.shown());
    Json.line(
        out,
        json -> {
          json.writeStartArray();
          for (int i = 0; i < fingerprints.size(); i++) {
            write(results.shown().get(i), fingerprints.get(i), results, json);
          }
          json.writeEndArray();
        });
  }

  private static void write(
      Finding finding, String fingerprint, Results results, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("description", finding.message());
    json.writeStringField("check_name", finding.rule());
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", severity(finding.level()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", results.path(finding.at()));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", finding.at().line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case NOTE -> "info";
    };
  }
}
