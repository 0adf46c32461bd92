// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import com.google.gson.JsonParseException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The part of the protocol that is about the workspace as a whole. */
final class WorkspaceEvents implements WorkspaceService {
  private final MapvetServer server;

  WorkspaceEvents(MapvetServer server) {
    this.server = server;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    server.tell(
        session -> {
          try {
            Settings.among(params.getSettings()).ifPresent(session::change);
          } catch (JsonParseException e) {
            session.say("settings: " + e.getMessage());
          }
        });
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    params
        .getChanges()
        .forEach(
            change ->
                Ranges.path(change.getUri())
                    .ifPresent(file -> server.tell(session -> session.touch(file))));
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    server.tell(
        session ->
            session.change(
                MapvetServer.paths(params.getEvent().getAdded()),
                MapvetServer.paths(params.getEvent().getRemoved())));
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    return server.session().run(params.getCommand(), params.getArguments()).thenApply(done -> done);
  }
}
