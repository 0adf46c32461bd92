// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.sarif;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What results can be turned into, one line for each. */
public enum Conversion {
  /** Path, line and column in front, as compilers print. */
  TEXT {
    @Override
    public String of(List<SarifResult> results) {
      return lines(
          results.stream()
              .map(
                  r ->
                      "%s: %s: [%s] %s%s"
                          .formatted(place(r), r.level().label(), r.rule(), r.message(), mark(r))));
    }
  },

  /** A table. */
  MARKDOWN {
    @Override
    public String of(List<SarifResult> results) {
      return lines(
          Stream.concat(
              Stream.of("| level | rule | place | message |", "|---|---|---|---|"),
              results.stream()
                  .map(r -> Stream.of(r.level().label(), r.rule(), place(r), r.message() + mark(r)))
                  .map(cells -> cells.map(Conversion::cell).collect(ROW))));
    }
  },

  /** An object for each result. */
  JSONL {
    @Override
    public String of(List<SarifResult> results) {
      return lines(results.stream().map(r -> SarifTree.line(object(r))));
    }
  },

  /** Comma-separated values with a header (RFC 4180). */
  CSV {
    @Override
    public String of(List<SarifResult> results) {
      String header = "rule,level,path,line,column,message,baselineState,suppressed\r\n";
      return results.stream()
          .map(r -> object(r).properties().stream().map(p -> quoted(p.getValue().asText())))
          .map(values -> values.collect(Collectors.joining(",", "", "\r\n")))
          .collect(Collectors.joining("", header, ""));
    }
  };

  private static final java.util.stream.Collector<CharSequence, ?, String> ROW =
      Collectors.joining(" | ", "| ", " |");

  /** The results in this format, in their order. */
  public abstract String of(List<SarifResult> results);

  private static String lines(Stream<String> lines) {
    return lines.map(line -> line + "\n").collect(Collectors.joining());
  }

  private static ObjectNode object(SarifResult result) {
    return SarifTree.object()
        .put("rule", result.rule())
        .put("level", result.level().label())
        .put("path", result.path())
        .put("line", result.line())
        .put("column", result.column())
        .put("message", result.message())
        .put("baselineState", result.baselineState())
        .put("suppressed", result.suppressed());
  }

  private static String place(SarifResult result) {
    StringBuilder place = new StringBuilder(result.path().replaceAll("\\p{Cntrl}", "\uFFFD"));
    if (result.line() > 0) {
      place.append(':').append(result.line());
      if (result.column() > 0) {
        place.append(':').append(result.column());
      }
    }
    return place.isEmpty() ? "-" : place.toString();
  }

  private static String mark(SarifResult result) {
    return result.suppressed() ? " (suppressed)" : "";
  }

  private static String cell(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("[\\\\|`*_\\[\\]]", "\\\\$0");
  }

  private static String quoted(String value) {
    return value.matches("(?s).*[,\"\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
