// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.output;

import io.mapvet.rule.Rules;
import io.mapvet.sarif.JsonReport;
import io.mapvet.sarif.SarifMapping;
import io.mapvet.sarif.SarifWriter;
import java.io.IOException;
import java.io.OutputStream;

/** The formats of the results. */
public enum Format {
  TEXT((results, out) -> new TextOutput(results.colours()).write(results, out)),
  SARIF(
      (results, out) ->
          SarifWriter.write(
              SarifMapping.fromReport(results.report(), Rules.all(), results.options()), out)),
  JSON((results, out) -> JsonReport.write(results.report(), results.options(), out)),
  GITHUB(new GithubOutput()),
  GITLAB(new GitlabOutput()),
  RDJSONL(new RdjsonlOutput()),
  MARKDOWN(new MarkdownOutput()),
  HTML(new HtmlOutput());

  private final Output output;

  Format(Output output) {
    this.output = output;
  }

  void write(Results results, OutputStream out) throws IOException {
    output.write(results, out);
  }
}
