// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.output;

import io.mapvet.cli.terminal.Terminal;
import io.mapvet.finding.Finding;
import io.mapvet.finding.FindingText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A summary in Markdown, within the 1 MiB that GitHub takes of a step. */
final class MarkdownOutput implements Output {
  private static final int MOST_BYTES = 1_000_000;

  @Override
  public void write(Results results, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder("## Mapvet\n\n" + escape(results.summary()) + "\n");
    int size = text.length();
    int left = results.shown().size();
    for (Finding finding : results.shown()) {
      String section = section(finding, results);
      size += section.getBytes(StandardCharsets.UTF_8).length;
      if (size > MOST_BYTES) {
        text.append("\n").append(left).append(" more findings are left out here.\n");
        break;
      }
      text.append(section);
      left--;
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String section(Finding finding, Results results) {
    String place = results.path(finding.at()) + ":" + finding.at().line();
    String heading =
        "\n### %s: %s\n\n%s, at %s\n\n"
            .formatted(
                finding.level().label(), finding.rule(), escape(finding.message()), escape(place));
    StringBuilder block = new StringBuilder();
    for (String line : FindingText.details(finding)) {
      block.append("    ").append(Terminal.clean(line)).append('\n');
    }
    return heading + block;
  }

  /** So that no character is markup or ends the line. */
  private static String escape(String text) {
    return Terminal.clean(text).replaceAll("[\\\\`*_{}\\[\\]<>()#|!&~@]", "\\\\$0");
  }
}
