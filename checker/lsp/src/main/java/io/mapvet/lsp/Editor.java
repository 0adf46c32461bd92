// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** The editor at the other end, and what it can do. Any thread may use it. */
final class Editor {
  private static final String WATCHED = "workspace/didChangeWatchedFiles";

  private final LanguageClient client;
  private final ClientCapabilities can;
  private final AtomicInteger progresses = new AtomicInteger();

  Editor(LanguageClient client, ClientCapabilities can) {
    this.client = client;
    this.can = can == null ? new ClientCapabilities() : can;
  }

  void publish(PublishDiagnosticsParams diagnostics) {
    client.publishDiagnostics(diagnostics);
  }

  /** Says something that the user should put right. */
  void say(String message) {
    client.showMessage(new MessageParams(MessageType.Warning, message));
  }

  /** Says something about the server itself. */
  void log(String message) {
    client.logMessage(new MessageParams(MessageType.Error, message));
  }

  /** A new progress, shown if the editor shows any. */
  Indexing indexing(String title) throws InterruptedException {
    Indexing indexing = new Indexing(client, "mapvet-" + progresses.incrementAndGet());
    if (can.getWindow() != null && Boolean.TRUE.equals(can.getWindow().getWorkDoneProgress())) {
      indexing.begin(title);
    }
    return indexing;
  }

  /** Asks to be told of files that change on disk, if the editor can be asked. */
  void watch(String... globs) {
    boolean canWatch =
        can.getWorkspace() != null
            && can.getWorkspace().getDidChangeWatchedFiles() != null
            && Boolean.TRUE.equals(
                can.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration());
    if (canWatch) {
      List<FileSystemWatcher> watchers =
          List.of(globs).stream().map(g -> new FileSystemWatcher(Either.forLeft(g))).toList();
      Registration registration =
          new Registration(
              WATCHED, WATCHED, new DidChangeWatchedFilesRegistrationOptions(watchers));
      client.registerCapability(new RegistrationParams(List.of(registration)));
    }
  }

  /** Has the editor make an edit; tells whether it did. */
  CompletableFuture<Boolean> apply(String label, WorkspaceEdit edit) {
    ApplyWorkspaceEditParams params = new ApplyWorkspaceEditParams(edit, label);
    return client.applyEdit(params).thenApply(done -> done.isApplied());
  }

  /** Has the editor open a file, if it can. */
  CompletableFuture<Boolean> show(String uri, Range selection) {
    boolean canShow =
        can.getWindow() != null
            && can.getWindow().getShowDocument() != null
            && can.getWindow().getShowDocument().isSupport();
    if (!canShow) {
      return CompletableFuture.completedFuture(false);
    }
    ShowDocumentParams params = new ShowDocumentParams(uri);
    params.setTakeFocus(true);
    params.setSelection(selection);
    return client.showDocument(params).thenApply(shown -> shown.isSuccess());
  }
}
