// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.output;

import io.mapvet.cli.terminal.Colours;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.finding.Finding;
import io.mapvet.finding.FindingText;
import io.mapvet.ir.Location;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Prints findings for people: the headline, the line of source with a caret, and both sides. */
public final class TextOutput implements Output {
  /** A longer line of source tells people nothing and is left out. */
  private static final int LONGEST_LINE = 240;

  private final Colours colours;

  public TextOutput(Colours colours) {
    this.colours = colours;
  }

  @Override
  public void write(Results results, OutputStream out) throws IOException {
    out.write(text(results.shown()).getBytes(StandardCharsets.UTF_8));
  }

  public String text(Collection<Finding> findings) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : findings) {
      Location at = finding.at();
      out.append(colours.bold(Terminal.clean(at.file().path() + ":" + at.line() + ":")))
          .append(' ')
          .append(colours.level(finding.level()))
          .append(": ")
          .append(colours.bold(Terminal.clean(FindingText.headline(finding))))
          .append('\n');
      appendSource(out, at);
      for (String line : FindingText.details(finding)) {
        out.append("    ").append(Terminal.clean(line)).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private void appendSource(StringBuilder out, Location at) {
    String line = at.file().lineText(at.line());
    if (line.isBlank() || line.length() > LONGEST_LINE) {
      return;
    }
    String before = line.substring(0, Math.min(at.column() - 1, line.length()));
    out.append(Terminal.clean(line)).append('\n');
    out.append(before.replaceAll("[^\t]", " ")).append(colours.caret("^")).append('\n');
  }
}
