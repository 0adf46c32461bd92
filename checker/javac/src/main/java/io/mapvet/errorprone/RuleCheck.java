// SPDX-License-Identifier: Apache-2.0
package io.mapvet.errorprone;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.util.JCDiagnostic.SimpleDiagnosticPosition;
import io.mapvet.finding.Edit;
import io.mapvet.finding.Finding;
import io.mapvet.finding.FindingText;
import io.mapvet.finding.Level;
import io.mapvet.javac.Compilation;
import java.util.Optional;

/**
 * The check of one rule. It finds nothing itself: it reports what the analysis of the whole module
 * found in the file that Error Prone visits. What the user has told Error Prone of the check holds,
 * and so do the options of the plugin that speak of findings.
 */
abstract class RuleCheck extends BugChecker implements CompilationUnitTreeMatcher {
  @Override
  public Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    Compilation.of(state.context.get(JavacTask.class))
        .ifPresent(compilation -> report(compilation, unit, state));
    return Description.NO_MATCH;
  }

  private void report(Compilation compilation, CompilationUnitTree unit, VisitorState state) {
    if (!ErrorProneRun.seesWholeModules(state.context)) {
      compilation.note(ErrorProneRun.BY_FILE);
      return;
    }
    for (Finding finding : compilation.findings(unit.getSourceFile())) {
      if (finding.rule().equals(canonicalName()) && !isSuppressed(finding, unit, state)) {
        severity(finding, compilation, state)
            .map(severity -> describe(finding, severity))
            .ifPresent(state::reportMatch);
      }
    }
  }

  /** How strongly the finding is reported; empty for not at all. */
  private Optional<SeverityLevel> severity(
      Finding finding, Compilation compilation, VisitorState state) {
    if (compilation.fails(finding)) {
      boolean softened = state.errorProneOptions().isDropErrorsToWarnings();
      return Optional.of(softened ? SeverityLevel.WARNING : SeverityLevel.ERROR);
    }
    SeverityLevel ofCheck = state.severityMap().getOrDefault(canonicalName(), defaultSeverity());
    boolean isPromoted =
        defaultSeverity() == SeverityLevel.SUGGESTION && ofCheck != SeverityLevel.SUGGESTION;
    if (!compilation.shows(finding) && !isPromoted) {
      return Optional.empty();
    }
    boolean isNote = finding.level() == Level.NOTE && !isPromoted;
    return Optional.of(isNote ? SeverityLevel.SUGGESTION : ofCheck);
  }

  /** By the rule's name on the map, which only the finding knows, or as Error Prone has it. */
  private boolean isSuppressed(Finding finding, CompilationUnitTree unit, VisitorState state) {
    if (state.errorProneOptions().isIgnoreSuppressionAnnotations()) {
      return false;
    }
    return finding.suppressed() || isSuppressedAt(finding.at().start(), unit, state);
  }

  private boolean isSuppressedAt(int offset, CompilationUnitTree unit, VisitorState state) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        boolean isAround =
            tree != null
                && ASTHelpers.getStartPosition(tree) <= offset
                && offset < state.getEndPosition(tree);
        if (isAround && !found[0]) {
          found[0] = RuleCheck.this.isSuppressed(tree, state);
          super.scan(tree, null);
        }
        return null;
      }
    }.scan(unit, null);
    return found[0];
  }

  private Description describe(Finding finding, SeverityLevel severity) {
    StringBuilder message = new StringBuilder(finding.message());
    FindingText.details(finding).forEach(line -> message.append("\n  ").append(line));
    Description.Builder description =
        buildDescription(new SimpleDiagnosticPosition(finding.at().start()))
            .setMessage(message.toString())
            .overrideSeverity(severity);
    fix(finding).ifPresent(description::addFix);
    return description.build();
  }

  /** The edit as a fix, if it stays in this file: one of Error Prone's cannot change two. */
  private static Optional<SuggestedFix> fix(Finding finding) {
    Edit edit = finding.edit();
    if (edit == null) {
      return Optional.empty();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder().setShortDescription(edit.title());
    for (Edit.Replacement replacement : edit.replacements()) {
      if (replacement.at().file() != finding.at().file()) {
        return Optional.empty();
      }
      fix.replace(replacement.at().start(), replacement.at().end(), replacement.text());
    }
    return Optional.of(fix.build());
  }
}
