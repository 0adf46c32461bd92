// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.output;

import io.mapvet.cli.terminal.Terminal;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Side;
import io.mapvet.finding.Step;
import io.mapvet.ir.Location;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page that needs nothing else: both sides of each race beside each other, with source. */
final class HtmlOutput implements Output {
  private static final String PAGE = "report.html";
  private static final Pattern SLOT = Pattern.compile("\\$\\{(\\w+)}");
  private static final int LINES_AROUND = 3;
  private static final int LONGEST_LINE = 240;

  @Override
  public void write(Results results, OutputStream out) throws IOException {
    List<Finding> findings = results.shown();
    StringBuilder articles = new StringBuilder();
    findings.forEach(finding -> articles.append(article(finding, results)));
    Map<String, String> parts =
        Map.of(
            "summary", escape(results.summary()),
            "rules", options(findings, Finding::rule),
            "levels", options(findings, f -> f.level().label()),
            "packages", options(findings, HtmlOutput::packageOf),
            "findings", articles.toString());
    String page =
        SLOT.matcher(template())
            .replaceAll(slot -> Matcher.quoteReplacement(parts.get(slot.group(1))));
    out.write(page.getBytes(StandardCharsets.UTF_8));
  }

  private static String template() throws IOException {
    try (InputStream in = HtmlOutput.class.getResourceAsStream(PAGE)) {
      if (in == null) {
        throw new FileNotFoundException(PAGE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String options(List<Finding> findings, Function<Finding, String> property) {
    SortedSet<String> values = new TreeSet<>(findings.stream().map(property).toList());
    StringBuilder options = new StringBuilder();
    values.forEach(value -> options.append("<option>").append(escape(value)).append("</option>"));
    return options.toString();
  }

  /** The package of the map's class: what stands before the first capital. */
  private static String packageOf(Finding finding) {
    String name = finding.map().qualifiedName();
    Matcher type = Pattern.compile("(?:^|\\.)\\p{Lu}").matcher(name);
    return type.find() && type.start() > 0 ? name.substring(0, type.start()) : "(unnamed)";
  }

  private static String article(Finding finding, Results results) {
    StringBuilder html = new StringBuilder();
    html.append(
        "<article data-rule=\"%s\" data-level=\"%s\" data-package=\"%s\">\n"
            .formatted(
                escape(finding.rule()), finding.level().label(), escape(packageOf(finding))));
    html.append(
        "<h2><span class=\"%1$s\">%1$s</span> %2$s: %3$s</h2>\n"
            .formatted(finding.level().label(), escape(finding.rule()), escape(finding.message())));
    html.append("<div class=\"sides\">\n");
    finding.sides().forEach(side -> html.append(section(side, results)));
    html.append("</div>\n");
    html.append("<p><b>Why</b> %s</p>\n".formatted(escape(finding.evidence())));
    html.append("<p><b>Fix</b> %s</p>\n".formatted(escape(finding.advice())));
    if (finding.edit() != null) {
      html.append("<p><b>Edit</b> %s</p>\n".formatted(escape(finding.edit().title())));
    }
    return html.append("</article>\n").toString();
  }

  private static String section(Side side, Results results) {
    StringBuilder html = new StringBuilder("<section>\n");
    html.append("<h3>%s in %s</h3>\n".formatted(side.kind().label(), escape(side.method())));
    html.append(
        "<p>on %s; locks: %s</p>\n"
            .formatted(
                escape(side.thread().text()),
                side.locks().isEmpty() ? "none" : escape(String.join(", ", side.locks()))));
    html.append("<p>%s</p>\n".formatted(escape(place(side.at(), results))));
    html.append(source(side.at()));
    html.append("<ol>");
    for (Step step : side.chain()) {
      html.append(
          "<li>%s, %s</li>".formatted(escape(step.text()), escape(place(step.at(), results))));
    }
    return html.append("</ol>\n</section>\n").toString();
  }

  private static String source(Location at) {
    StringBuilder html = new StringBuilder("<pre>");
    for (int line = Math.max(1, at.line() - LINES_AROUND);
        line <= at.line() + LINES_AROUND;
        line++) {
      String text = at.file().lineText(line);
      String cut = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) + " ..." : text;
      html.append(
          "<span%s><i>%d</i>%s</span>"
              .formatted(line == at.line() ? " class=\"hit\"" : "", line, escape(cut)));
    }
    return html.append("</pre>\n").toString();
  }

  private static String place(Location at, Results results) {
    return results.path(at) + ":" + at.line();
  }

  private static String escape(String text) {
    return Terminal.clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
