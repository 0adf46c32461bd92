// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import io.mapvet.finding.Finding;
import io.mapvet.fix.Changes;
import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;
import io.mapvet.lsp.FileView.Shown;
import io.mapvet.source.Suppressing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What can be done about the findings at a place. */
final class CodeActions {
  private final EditorState state;

  CodeActions(EditorState state) {
    this.state = state;
  }

  /** The actions for the diagnostics that are asked about, or else for those in the range. */
  List<CodeAction> of(FileView view, CodeActionParams asked) {
    if (!wantsFixes(asked.getContext().getOnly()) || !isAsAnalysed(view.file())) {
      return List.of();
    }
    Set<String> identities =
        asked.getContext().getDiagnostics().stream()
            .map(Diagnostics::identity)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<CodeAction> actions = new ArrayList<>();
    for (Shown shown : view.shown()) {
      boolean isMeant =
          identities.isEmpty()
              ? overlap(shown.diagnostic().getRange(), asked.getRange())
              : identities.contains(shown.identity().toString());
      if (isMeant) {
        addAll(actions, view, shown);
      }
    }
    return actions;
  }

  /** A kind that is asked for means those below it, too. */
  private static boolean wantsFixes(List<String> kinds) {
    return kinds == null || kinds.stream().anyMatch(CodeActionKind.QuickFix::startsWith);
  }

  private void addAll(List<CodeAction> actions, FileView view, Shown shown) {
    Finding finding = shown.finding();
    if (shown.fixable()) {
      edit(List.of(finding))
          .map(edit -> action(sentence(finding.edit().title()), shown, edit))
          .ifPresent(
              action -> {
                action.setIsPreferred(true);
                actions.add(action);
              });
    }
    List<Finding> alike =
        view.shown().stream()
            .filter(other -> other.fixable() && other.finding().rule().equals(finding.rule()))
            .map(Shown::finding)
            .toList();
    if (alike.size() > 1) {
      edit(alike)
          .map(edit -> action("Fix all of " + finding.rule() + " in this file", shown, edit))
          .ifPresent(actions::add);
    }
    Suppressing.of(finding.at(), finding.rule())
        .map(insertion -> edit(view.file(), List.of(edit(insertion.at(), insertion.text()))))
        .map(edit -> action("Suppress " + finding.rule() + " here", shown, edit))
        .ifPresent(actions::add);
    String identity = shown.identity().toString();
    actions.add(
        action(
            "Accept into the baseline, with a reason",
            shown,
            Commands.ACCEPT,
            Ranges.uri(view.baseline()),
            identity));
    actions.add(action("Explain " + finding.rule(), shown, Commands.EXPLAIN, finding.rule()));
  }

  private static String sentence(String title) {
    return Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  private static CodeAction action(String title, Shown shown, WorkspaceEdit edit) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(shown.diagnostic()));
    action.setEdit(edit);
    return action;
  }

  private static CodeAction action(String title, Shown shown, String command, Object... arguments) {
    CodeAction action = action(title, shown, (WorkspaceEdit) null);
    action.setCommand(new Command(title, command, List.of(arguments)));
    return action;
  }

  /** The edits of findings; empty where a file is no longer the one that was analysed. */
  private Optional<WorkspaceEdit> edit(List<Finding> findings) {
    Changes changes = Changes.of(findings);
    List<Either<TextDocumentEdit, ResourceOperation>> edits = new ArrayList<>();
    for (SourceFile file : changes.files()) {
      if (!isAsAnalysed(file)) {
        return Optional.empty();
      }
      List<TextEdit> replaced =
          changes.replacements(file, file.text()).stream()
              .map(r -> edit(r.at(), r.text()))
              .toList();
      edits.addAll(edit(file, replaced).getDocumentChanges());
    }
    return Optional.of(new WorkspaceEdit(edits));
  }

  private WorkspaceEdit edit(SourceFile file, List<TextEdit> edits) {
    Path path = Path.of(file.path());
    VersionedTextDocumentIdentifier document =
        state
            .document(path)
            .map(d -> new VersionedTextDocumentIdentifier(d.uri(), d.version()))
            .orElseGet(() -> new VersionedTextDocumentIdentifier(Ranges.uri(path), null));
    TextDocumentEdit change =
        new TextDocumentEdit(
            document, edits.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList());
    return new WorkspaceEdit(List.of(Either.forLeft(change)));
  }

  private static TextEdit edit(Location at, String text) {
    return new TextEdit(Ranges.of(at), text);
  }

  private boolean isAsAnalysed(SourceFile file) {
    Path path = Path.of(file.path());
    Optional<Document> document = state.document(path);
    try {
      String now = document.isPresent() ? document.get().text() : Files.readString(path);
      return now.equals(file.text());
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean overlap(Range first, Range second) {
    return first.getStart().getLine() <= second.getEnd().getLine()
        && second.getStart().getLine() <= first.getEnd().getLine();
  }
}
