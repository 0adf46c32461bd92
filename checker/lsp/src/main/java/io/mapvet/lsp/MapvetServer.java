// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import com.google.gson.JsonParseException;
import io.mapvet.javac.FailureReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The life of the server: what it can do, when it begins, when it ends. */
final class MapvetServer implements LanguageServer, LanguageClientAware {
  private final RulePages pages;
  private final Path cache;
  private final TextDocuments documents = new TextDocuments(this);
  private final WorkspaceEvents events = new WorkspaceEvents(this);
  private final AtomicReference<LanguageClient> client = new AtomicReference<>();
  private final AtomicReference<Session> session = new AtomicReference<>();
  private final CompletableFuture<Integer> end = new CompletableFuture<>();
  private volatile boolean isShutDown;

  MapvetServer(RulePages pages, Path cache) {
    this.pages = pages;
    this.cache = cache;
  }

  /** Done with the exit code when the server is to end. */
  CompletableFuture<Integer> end() {
    return end;
  }

  @Override
  public void connect(LanguageClient connected) {
    client.set(connected);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    if (session.get() != null || isShutDown) {
      throw error(ResponseErrorCode.InvalidRequest, "initialize is sent once");
    }
    Editor editor = new Editor(client.get(), params.getCapabilities());
    Settings settings = Settings.DEFAULT;
    try {
      settings = Settings.of(params.getInitializationOptions());
    } catch (JsonParseException e) {
      editor.say("initializationOptions: " + e.getMessage());
    }
    session.set(new Session(editor, pages, cache, roots(params), settings));
    if (params.getProcessId() != null) {
      ProcessHandle.of(params.getProcessId())
          .ifPresent(parent -> parent.onExit().thenRun(() -> finish()));
    }
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities(), new ServerInfo("mapvet", FailureReport.version())));
  }

  private static ServerCapabilities capabilities() {
    ServerCapabilities can = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    can.setTextDocumentSync(sync);
    can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    can.setHoverProvider(true);
    can.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    can.setWorkspace(new WorkspaceServerCapabilities(folders));
    return can;
  }

  /** The folders, or the one root that older editors have. */
  @SuppressWarnings("deprecation")
  private static List<Path> roots(InitializeParams params) {
    if (params.getWorkspaceFolders() != null) {
      return paths(params.getWorkspaceFolders());
    }
    return params.getRootUri() == null
        ? List.of()
        : Ranges.path(params.getRootUri()).stream().toList();
  }

  static List<Path> paths(List<WorkspaceFolder> folders) {
    List<Path> paths = new ArrayList<>();
    folders.forEach(folder -> Ranges.path(folder.getUri()).ifPresent(paths::add));
    return paths;
  }

  @Override
  public void initialized(InitializedParams params) {
    tell(Session::start);
  }

  /**
   * The session, for a request.
   *
   * @throws ResponseErrorException where there is none yet, or none any more
   */
  Session session() {
    Session now = session.get();
    if (now == null) {
      throw isShutDown
          ? error(ResponseErrorCode.InvalidRequest, "the server is shut down")
          : error(ResponseErrorCode.ServerNotInitialized, "initialize comes first");
    }
    return now;
  }

  /** Passes on a notification, which is lost where there is no session. */
  void tell(Consumer<Session> notification) {
    Session now = session.get();
    if (now != null) {
      notification.accept(now);
    }
  }

  private static ResponseErrorException error(ResponseErrorCode code, String message) {
    return new ResponseErrorException(new ResponseError(code, message, null));
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    tell(Session::cancelIndexing);
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    Session last = session();
    isShutDown = true;
    session.set(null);
    last.close();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    finish();
  }

  /** Ends it; whoever has not been told before has ended it the wrong way. */
  void finish() {
    tell(Session::close);
    end.complete(isShutDown ? 0 : 1);
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return events;
  }
}
