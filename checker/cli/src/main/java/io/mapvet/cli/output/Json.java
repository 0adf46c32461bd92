// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes JSON as UTF-8. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Something that writes one JSON value. */
  @FunctionalInterface
  interface Value {
    void writeTo(JsonGenerator json) throws IOException;
  }

  /** Writes a value and a line end; the stream stays open. */
  static void line(OutputStream out, Value value) throws IOException {
    // Through a Writer: it replaces half a surrogate pair where Jackson's own encoder would throw.
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JsonGenerator json = FACTORY.createGenerator(writer);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    value.writeTo(json);
    json.close();
    writer.write('\n');
    writer.flush();
  }
}
