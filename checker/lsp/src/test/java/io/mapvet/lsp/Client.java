// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * An editor in the same process, at the other end of a connection. Pipes would not do: they break
 * when a thread ends that has written to them, as those do that tell of progress.
 */
final class Client implements LanguageClient, AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  final LanguageServer server;
  final BlockingQueue<String> said = new LinkedBlockingQueue<>();
  final BlockingQueue<ApplyWorkspaceEditParams> edits = new LinkedBlockingQueue<>();
  final BlockingQueue<ShowDocumentParams> shown = new LinkedBlockingQueue<>();
  final BlockingQueue<ProgressParams> progress = new LinkedBlockingQueue<>();

  /** The URIs of files with findings that came while a folder was still being read. */
  final Set<String> early = ConcurrentHashMap.newKeySet();

  final CompletableFuture<Integer> exitCode;
  private final Socket connection;
  private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
  private final Map<Path, String> buffers = new ConcurrentHashMap<>();
  private int version;

  private Client(Path pages) throws IOException {
    Socket other;
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      connection = new Socket(door.getInetAddress(), door.getLocalPort());
      other = door.accept();
    }
    exitCode = new CompletableFuture<>();
    Thread thread = new Thread(() -> serve(other, pages), "server");
    thread.setDaemon(true);
    thread.start();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(
            this, connection.getInputStream(), connection.getOutputStream());
    launcher.startListening();
    server = launcher.getRemoteProxy();
  }

  private void serve(Socket client, Path pages) {
    try (client) {
      RulePages rulePages = new RulePages(pages);
      exitCode.complete(
          LanguageServerProcess.serve(
              client.getInputStream(),
              client.getOutputStream(),
              rulePages,
              pages.resolveSibling("cache")));
    } catch (IOException | InterruptedException | ExecutionException e) {
      exitCode.completeExceptionally(e);
    }
  }

  /** One that has said nothing yet. */
  static Client silent(Path pages) throws IOException {
    return new Client(pages);
  }

  /** One that has opened folders. */
  static Client of(Path pages, Path... roots) throws Exception {
    return of(pages, new JsonObject(), roots);
  }

  static Client of(Path pages, JsonObject settings, Path... roots) throws Exception {
    Client client = new Client(pages);
    client.initialize(settings, roots);
    return client;
  }

  void initialize(JsonObject settings, Path... roots) throws Exception {
    InitializeParams params = new InitializeParams();
    ClientCapabilities can = new ClientCapabilities();
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setWorkDoneProgress(true);
    window.setShowDocument(new ShowDocumentCapabilities(true));
    can.setWindow(window);
    params.setCapabilities(can);
    params.setInitializationOptions(settings);
    List<WorkspaceFolder> folders = new ArrayList<>();
    for (Path root : roots) {
      folders.add(new WorkspaceFolder(Ranges.uri(root), root.getFileName().toString()));
    }
    params.setWorkspaceFolders(folders);
    answer(server.initialize(params));
    server.initialized(new InitializedParams());
  }

  static <T> T answer(CompletableFuture<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  // what it does

  void open(Path file, String text) {
    buffers.put(file, text);
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(Ranges.uri(file), "java", ++version, text)));
  }

  void open(Path file) throws IOException {
    open(file, Files.readString(file));
  }

  /** Replaces a stretch of the buffer, as typing does. */
  void type(Path file, String before, String after) {
    String text = buffers.get(file);
    int at = text.indexOf(before);
    if (at < 0) {
      throw new IllegalArgumentException("not in the buffer: " + before);
    }
    buffers.put(file, text.substring(0, at) + after + text.substring(at + before.length()));
    Range range = new Range(position(text, at), position(text, at + before.length()));
    change(file, new TextDocumentContentChangeEvent(range, after));
  }

  void replaceAll(Path file, String text) {
    buffers.put(file, text);
    change(file, new TextDocumentContentChangeEvent(text));
  }

  private void change(Path file, TextDocumentContentChangeEvent change) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(Ranges.uri(file), ++version), List.of(change)));
  }

  void close(Path file) {
    buffers.remove(file);
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(Ranges.uri(file))));
  }

  void watched(Path file, FileChangeType what) {
    server
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(List.of(new FileEvent(Ranges.uri(file), what))));
  }

  String buffer(Path file) {
    return buffers.get(file);
  }

  /** Makes an edit in the buffers. */
  void apply(WorkspaceEdit edit) {
    for (var change : edit.getDocumentChanges()) {
      Path file = Ranges.path(change.getLeft().getTextDocument().getUri()).orElseThrow();
      String text = buffers.get(file);
      List<TextEdit> edits =
          change.getLeft().getEdits().stream()
              .map(e -> e.getLeft())
              .sorted((a, b) -> start(text, b) - start(text, a))
              .toList();
      String after = text;
      for (TextEdit one : edits) {
        int end = Ranges.offset(text, one.getRange().getEnd());
        after = after.substring(0, start(text, one)) + one.getNewText() + after.substring(end);
      }
      replaceAll(file, after);
    }
  }

  private static int start(String text, TextEdit edit) {
    return Ranges.offset(text, edit.getRange().getStart());
  }

  static Position position(String text, int offset) {
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Position(line, offset - before.lastIndexOf('\n') - 1);
  }

  List<CodeAction> actions(Path file, Diagnostic at) throws Exception {
    CodeActionParams asked =
        new CodeActionParams(
            new TextDocumentIdentifier(Ranges.uri(file)),
            at.getRange(),
            new CodeActionContext(List.of(at)));
    return answer(server.getTextDocumentService().codeAction(asked)).stream()
        .map(e -> e.getRight())
        .toList();
  }

  // what it sees

  List<Diagnostic> diagnostics(Path file) {
    return diagnostics.getOrDefault(Ranges.uri(file), List.of());
  }

  /** Waits until the diagnostics of a file are as expected. */
  List<Diagnostic> await(Path file, Predicate<List<Diagnostic>> expected) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    synchronized (diagnostics) {
      while (!expected.test(diagnostics(file))) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new TimeoutException("shown is " + diagnostics(file) + "; said was " + said);
        }
        diagnostics.wait(left);
      }
      return diagnostics(file);
    }
  }

  List<Diagnostic> await(Path file, int count) throws Exception {
    return await(file, found -> found.size() == count);
  }

  static <T> T next(BlockingQueue<T> queue) throws Exception {
    T next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new TimeoutException();
    }
    return next;
  }

  /** Whether the server has told that a folder is read. */
  boolean isRead() {
    return progress.stream().anyMatch(p -> p.getValue().getLeft() instanceof WorkDoneProgressEnd);
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    if (!isRead()) {
      early.add(params.getUri());
    }
    synchronized (diagnostics) {
      diagnostics.put(params.getUri(), params.getDiagnostics());
      diagnostics.notifyAll();
    }
  }

  @Override
  public void showMessage(MessageParams params) {
    said.add(params.getMessage());
  }

  @Override
  public void logMessage(MessageParams params) {
    said.add(params.getMessage());
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    edits.add(params);
    return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
  }

  @Override
  public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
    shown.add(params);
    return CompletableFuture.completedFuture(new ShowDocumentResult(true));
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    progress.add(params);
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }

  /** Sends bytes as they are. */
  void send(String raw) throws IOException {
    connection.getOutputStream().write(raw.getBytes(StandardCharsets.UTF_8));
  }

  /** Is gone, without a word. */
  void vanish() throws IOException {
    connection.close();
  }

  @Override
  public void close() {
    try (connection) {
      if (!exitCode.isDone()) {
        answer(server.shutdown());
        server.exit();
        answer(exitCode);
      }
    } catch (IOException | InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the server did not end", e);
    }
  }
}
