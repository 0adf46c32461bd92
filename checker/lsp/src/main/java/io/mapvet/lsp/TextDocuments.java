// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The part of the protocol that is about single files. */
final class TextDocuments implements TextDocumentService {
  private final MapvetServer server;

  TextDocuments(MapvetServer server) {
    this.server = server;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem opened = params.getTextDocument();
    Document document = new Document(opened.getUri(), opened.getVersion(), opened.getText());
    tell(opened.getUri(), (session, file) -> session.open(file, document));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    Integer version = params.getTextDocument().getVersion();
    tell(
        params.getTextDocument().getUri(),
        (session, file) ->
            session.change(file, version == null ? 0 : version, params.getContentChanges()));
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    tell(params.getTextDocument().getUri(), Session::touch);
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    tell(params.getTextDocument().getUri(), Session::close);
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    List<CodeAction> actions =
        Ranges.path(params.getTextDocument().getUri())
            .map(file -> server.session().actions(file, params))
            .orElse(List.of());
    return CompletableFuture.completedFuture(
        actions.stream().map(Either::<Command, CodeAction>forRight).toList());
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return CompletableFuture.completedFuture(
        Ranges.path(params.getTextDocument().getUri())
            .flatMap(file -> server.session().hover(file, params.getPosition()))
            .orElse(null));
  }

  private void tell(String uri, BiConsumer<Session, Path> what) {
    Ranges.path(uri).ifPresent(file -> server.tell(session -> what.accept(session, file)));
  }
}
