// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.output;

import io.mapvet.cli.terminal.Terminal;
import io.mapvet.finding.Finding;
import io.mapvet.finding.FindingText;
import io.mapvet.finding.Level;
import io.mapvet.finding.Side;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * Workflow commands of GitHub Actions, one for each finding, which become annotations. GitHub shows
 * ten of a kind in a step, so the strongest come first and a last one counts the rest.
 */
final class GithubOutput implements Output {
  private static final int MOST = 10;

  @Override
  public void write(Results results, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
      List<Finding> findings =
          results.shown().stream()
              .filter(f -> f.level() == level)
              .sorted(Comparator.naturalOrder())
              .toList();
      boolean tooMany = findings.size() > MOST;
      for (Finding finding : tooMany ? findings.subList(0, MOST - 1) : findings) {
        text.append(command(finding, results)).append('\n');
      }
      if (tooMany) {
        int left = findings.size() - MOST + 1;
        text.append("::%s title=Mapvet::%d more in the log".formatted(kind(level), left))
            .append('\n');
      }
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String command(Finding finding, Results results) {
    return "::%s file=%s,line=%d,col=%d,title=%s::%s"
        .formatted(
            kind(finding.level()),
            property(results.path(finding.at())),
            finding.at().line(),
            finding.at().column(),
            property("Mapvet: " + finding.rule()),
            data(message(finding, results)));
  }

  private static String message(Finding finding, Results results) {
    StringBuilder text = new StringBuilder(finding.message());
    for (String line : FindingText.details(finding)) {
      text.append('\n').append(line);
    }
    Side other = finding.other();
    if (other != null) {
      text.append("\nother side: ").append(results.path(other.at())).append(':');
      text.append(other.at().line());
    }
    return text.toString();
  }

  private static String kind(Level level) {
    return level == Level.NOTE ? "notice" : level.label();
  }

  private static String data(String text) {
    return Terminal.clean(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
