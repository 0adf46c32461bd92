// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import com.google.gson.JsonObject;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Identity;
import io.mapvet.finding.Step;
import io.mapvet.finding.ThreadOrigin;
import io.mapvet.ir.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** Findings as the protocol has them. */
final class Diagnostics {
  /** What diagnostics are said to come from. */
  static final String SOURCE = "mapvet";

  /** The name of the identity in the data of a diagnostic. */
  private static final String IDENTITY = "identity";

  private final RulePages pages;

  Diagnostics(RulePages pages) {
    this.pages = pages;
  }

  Diagnostic of(Finding finding, Identity identity) {
    String message =
        finding.message() + "\nwhy: " + finding.evidence() + "\nfix: " + finding.advice();
    Diagnostic diagnostic =
        new Diagnostic(Ranges.of(finding.at()), message, severity(finding), SOURCE, finding.rule());
    diagnostic.setCodeDescription(new DiagnosticCodeDescription(pages.uri(finding.rule())));
    diagnostic.setRelatedInformation(related(finding));
    JsonObject data = new JsonObject();
    data.addProperty(IDENTITY, identity.toString());
    diagnostic.setData(data);
    return diagnostic;
  }

  /** The identity that a diagnostic of ours has brought back, or null. */
  static String identity(Diagnostic diagnostic) {
    return diagnostic.getData() instanceof JsonObject data && data.has(IDENTITY)
        ? data.get(IDENTITY).getAsString()
        : null;
  }

  private static DiagnosticSeverity severity(Finding finding) {
    return switch (finding.level()) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case NOTE -> DiagnosticSeverity.Information;
    };
  }

  /** The other side, the declaration, both thread starts, and further accesses. */
  private static List<DiagnosticRelatedInformation> related(Finding finding) {
    List<DiagnosticRelatedInformation> related = new ArrayList<>();
    if (finding.other() != null) {
      related.add(at(finding.other().at(), "the other side: " + Sides.text(finding.other())));
    }
    related.add(at(finding.at(), "this side: " + Sides.text(finding.primary())));
    related.add(at(finding.map().declaration(), "'" + finding.map().name() + "' is declared here"));
    ThreadOrigin mine = finding.primary().thread();
    ThreadOrigin others = finding.other() == null ? mine : finding.other().thread();
    if (mine.equals(others)) {
      start(related, mine, "the thread");
    } else {
      start(related, mine, "the thread of this side");
      start(related, others, "the thread of the other side");
    }
    for (Step step : finding.related()) {
      related.add(at(step.at(), "also accessed in " + step.text()));
    }
    return related;
  }

  private static void start(
      List<DiagnosticRelatedInformation> related, ThreadOrigin thread, String whose) {
    if (thread.start() != null) {
      related.add(at(thread.start(), "where " + whose + " comes from: " + thread.text()));
    }
  }

  private static DiagnosticRelatedInformation at(Location at, String message) {
    return new DiagnosticRelatedInformation(location(at), message);
  }

  private static org.eclipse.lsp4j.Location location(Location at) {
    return new org.eclipse.lsp4j.Location(Ranges.uri(Path.of(at.file().path())), Ranges.of(at));
  }
}
