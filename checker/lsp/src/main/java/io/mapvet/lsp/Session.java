// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * What lasts from the editor's first message to its last: takes down what the editor tells, and has
 * the worker make of it what is shown. The thread that reads messages calls it.
 */
final class Session implements AutoCloseable {
  /** So long nothing must be typed before a round begins while the last edit has no answer. */
  private static final long QUIET_MILLISECONDS = 100;

  private final EditorState state = new EditorState();
  private final AtomicReference<Indexing> indexing = new AtomicReference<>();
  private final Set<Path> roots = new LinkedHashSet<>();
  private final Editor editor;
  private final Workspace workspace;
  private final AtomicReference<Map<Path, FileView>> views;
  private final Rounds rounds;
  private final CodeActions actions = new CodeActions(state);
  private final Commands commands;

  /**
   * @param cache where findings are kept for the next start
   * @param folders the roots
   */
  Session(Editor editor, RulePages pages, Path cache, List<Path> folders, Settings settings) {
    this.editor = editor;
    KeptFindings kept = new KeptFindings(cache, editor::log);
    this.workspace = new Workspace(state, editor, new Diagnostics(pages), kept, indexing);
    this.views = workspace.views();
    this.rounds = new Rounds(this::round);
    this.commands = new Commands(editor, pages);
    rounds.between(() -> write(pages));
    rounds.between(() -> workspace.setSettings(settings));
    roots.addAll(folders);
    rounds.between(() -> workspace.setRoots(folders));
  }

  private void round() {
    if (workspace.round()) {
      rounds.after(QUIET_MILLISECONDS);
    }
  }

  private void write(RulePages pages) {
    try {
      pages.write();
    } catch (IOException e) {
      editor.log("the pages of the rules could not be written: " + e.getMessage());
    }
  }

  /** Begins to work: the editor is ready. */
  void start() {
    editor.watch("**/*.java", "**/mapvet.yml", "**/mapvet-baseline.txt");
    rounds.after(0);
  }

  // what the editor tells

  void open(Path file, Document document) {
    state.open(file, document);
    rounds.after(0);
  }

  void change(Path file, int version, List<TextDocumentContentChangeEvent> changes) {
    boolean isIdle = state.isAnswered();
    state.change(file, version, changes);
    rounds.after(isIdle ? 0 : QUIET_MILLISECONDS);
  }

  void close(Path file) {
    state.close(file);
    rounds.after(0);
  }

  /** Something on disk is another one now. */
  void touch(Path file) {
    state.touch(file);
    rounds.after(0);
  }

  void change(List<Path> added, List<Path> removed) {
    roots.removeAll(removed);
    roots.addAll(added);
    List<Path> now = List.copyOf(roots);
    rounds.between(() -> workspace.setRoots(now));
    state.touch();
    rounds.after(0);
  }

  void change(Settings settings) {
    rounds.between(() -> workspace.setSettings(settings));
    state.touch();
    rounds.after(0);
  }

  /** Says something that the user should put right. */
  void say(String message) {
    editor.say(message);
  }

  void cancelIndexing() {
    Indexing now = indexing.get();
    if (now != null) {
      now.cancel();
    }
  }

  // what the editor asks

  List<CodeAction> actions(Path file, CodeActionParams asked) {
    return view(file).map(view -> actions.of(view, asked)).orElse(List.of());
  }

  Optional<Hover> hover(Path file, Position position) {
    return view(file).flatMap(view -> Hovers.at(view, Ranges.offset(view.file().text(), position)));
  }

  private Optional<FileView> view(Path file) {
    return Optional.ofNullable(views.get().get(file));
  }

  CompletableFuture<Boolean> run(String command, List<Object> arguments) {
    return commands.run(command, arguments);
  }

  @Override
  public void close() {
    state.touch();
    cancelIndexing();
    rounds.close();
  }
}
