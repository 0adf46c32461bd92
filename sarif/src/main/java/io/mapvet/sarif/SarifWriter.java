// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a {@link SarifLog}. Each record becomes an object with its components in the order of
 * their declaration, without the null ones; the keys of maps are sorted. So equal logs give equal
 * bytes.
 */
public final class SarifWriter {
  private SarifWriter() {}

  /** Writes the log as a file, whole or not at all. */
  public static void write(SarifLog log, Path file) throws IOException {
    Json.write(file, out -> write(log, out));
  }

  /** Writes the log to a stream, which stays open. */
  public static void write(SarifLog log, OutputStream out) throws IOException {
    Json.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", SarifLog.SCHEMA);
          json.writeStringField("version", SarifLog.VERSION);
          json.writeFieldName("runs");
          value(json, log.runs());
          json.writeEndObject();
        });
  }

  /** The size of the log in bytes, compressed with gzip as GitHub takes it. */
  static long compressedSize(SarifLog log) {
    return Compressed.size(out -> write(log, out));
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        value(json, element);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
        json.writeFieldName((String) entry.getKey());
        value(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Record object) {
      object(json, object);
    } else {
      throw new IllegalArgumentException("Not a value of a SARIF log: " + value);
    }
  }

  private static void object(JsonGenerator json, Record object) throws IOException {
    json.writeStartObject();
    for (RecordComponent component : object.getClass().getRecordComponents()) {
      Object value = read(object, component);
      if (value != null) {
        json.writeFieldName(component.getName());
        value(json, value);
      }
    }
    json.writeEndObject();
  }

  private static Object read(Record object, RecordComponent component) {
    try {
      return component.getAccessor().invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The accessors of a public record are public", e);
    }
  }
}
