// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.sarif;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mapvet.sarif.Json;
import io.mapvet.sarif.SarifLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads and writes SARIF 2.1.0 as a tree. Asks of a file only what the commands rely on. */
public final class SarifTree {
  private static final long MOST_BYTES = 256L << 20;
  private static final int MOST_NESTING = 200;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(MOST_BYTES)
                          .maxNestingDepth(MOST_NESTING)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private SarifTree() {}

  /**
   * @return the log; its runs are objects that name a tool, and their results are objects
   * @throws IOException if it cannot be read, is no JSON or no SARIF 2.1.0, or is beyond 256 MiB;
   *     the message continues the name of the file
   */
  public static ObjectNode read(InputStream in) throws IOException {
    JsonNode root;
    try {
      root = MAPPER.readTree(in);
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null
              ? ""
              : "line %d, column %d: "
                  .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw new IOException("is not JSON that can be read: " + where + e.getOriginalMessage(), e);
    }
    if (!(root instanceof ObjectNode log) || !log.path("version").isTextual()) {
      throw new IOException("is not SARIF: it is no object with a version");
    }
    String version = log.get("version").textValue();
    if (!version.equals(SarifLog.VERSION)) {
      throw new IOException("is not SARIF " + SarifLog.VERSION + ": its version is " + version);
    }
    require(log.path("runs").isArray(), "runs is no array");
    int index = 0;
    for (JsonNode run : log.get("runs")) {
      String name = "runs[" + index++ + "]";
      JsonNode driver = run.path("tool").path("driver");
      require(driver.path("name").isTextual(), name + ".tool.driver has no name");
      requireObjects(driver.path("rules"), name + ".tool.driver.rules");
      requireObjects(run.path("results"), name + ".results");
      requireObjects(run.path("invocations"), name + ".invocations");
    }
    return log;
  }

  /** Writes a tree as Mapvet writes its own logs; the stream stays open. */
  public static void write(JsonNode tree, OutputStream out) throws IOException {
    Json.write(out, json -> MAPPER.writeTree(json, tree));
  }

  /** A tree on one line, without a line end. */
  static String line(JsonNode tree) {
    return tree.toString();
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  private static void requireObjects(JsonNode array, String name) throws IOException {
    if (array.isMissingNode() || array.isNull()) {
      return;
    }
    require(array.isArray(), name + " is no array");
    for (JsonNode element : array) {
      require(element.isObject(), name + " holds something that is no object");
    }
  }

  private static void require(boolean holds, String otherwise) throws IOException {
    if (!holds) {
      throw new IOException("is not SARIF: " + otherwise);
    }
  }
}
