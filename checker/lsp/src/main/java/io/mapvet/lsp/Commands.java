// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import com.google.gson.JsonPrimitive;
import io.mapvet.javac.config.Baseline;
import io.mapvet.javac.config.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The commands behind code actions. */
final class Commands {
  /** Accepts a finding: the URI of the baseline, the identity of the finding, maybe the reason. */
  static final String ACCEPT = "mapvet.accept";

  /** Shows the page of a rule: its name. */
  static final String EXPLAIN = "mapvet.explain";

  static final List<String> ALL = List.of(ACCEPT, EXPLAIN);

  private static final String NO_REASON_YET = "say why";

  private final Editor editor;
  private final RulePages pages;

  Commands(Editor editor, RulePages pages) {
    this.editor = editor;
    this.pages = pages;
  }

  /** Runs a command; one that is not known or has other arguments does nothing. */
  CompletableFuture<Boolean> run(String command, List<Object> given) {
    List<String> arguments = new ArrayList<>();
    for (Object argument : given == null ? List.of() : given) {
      if (argument instanceof JsonPrimitive text && text.isString()) {
        arguments.add(text.getAsString());
      }
    }
    if (command.equals(EXPLAIN) && arguments.size() == 1) {
      return explain(arguments.get(0));
    }
    if (command.equals(ACCEPT) && arguments.size() >= 2) {
      String reason = arguments.size() > 2 ? arguments.get(2).strip() : "";
      return accept(arguments.get(0), arguments.get(1), reason);
    }
    return CompletableFuture.completedFuture(false);
  }

  private CompletableFuture<Boolean> explain(String rule) {
    return editor
        .show(pages.uri(rule), null)
        .thenApply(
            isShown -> {
              if (!isShown) {
                editor.say(rule + " is explained in " + pages.uri(rule));
              }
              return isShown;
            });
  }

  /** Has the editor add the finding to the file; without a reason it is for the user to write. */
  private CompletableFuture<Boolean> accept(String uri, String identity, String reason) {
    Path file = Ranges.path(uri).orElse(null);
    if (file == null) {
      return CompletableFuture.completedFuture(false);
    }
    boolean isNew = !Files.exists(file);
    boolean isOpen = reason.isEmpty();
    String text;
    try {
      Baseline before = isNew ? Baseline.EMPTY : Baseline.read(file, file.toString());
      text =
          before.accepting(identity, isOpen ? NO_REASON_YET : reason.replaceAll("\\R", " ")).text();
    } catch (ConfigurationException e) {
      editor.say(e.getMessage());
      return CompletableFuture.completedFuture(false);
    }
    List<Either<TextDocumentEdit, ResourceOperation>> edits = new ArrayList<>();
    if (isNew) {
      edits.add(Either.forRight(new CreateFile(uri, new CreateFileOptions(false, true))));
    }
    edits.add(
        Either.forLeft(
            new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(uri, null),
                List.of(Either.forLeft(new TextEdit(Ranges.whole(), text))))));
    return editor
        .apply("Accept a finding", new WorkspaceEdit(edits))
        .thenCompose(
            isDone ->
                isDone && isOpen
                    ? editor.show(uri, reasonOf(identity, text))
                    : CompletableFuture.completedFuture(isDone));
  }

  private static Range reasonOf(String identity, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(identity + Baseline.BECAUSE)) {
        int start = identity.length() + Baseline.BECAUSE.length();
        return new Range(new Position(i, start), new Position(i, lines.get(i).length()));
      }
    }
    throw new IllegalStateException("not in the baseline: " + identity);
  }
}
