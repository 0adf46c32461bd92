// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Serves one editor. */
public final class LanguageServerProcess {
  private LanguageServerProcess() {}

  /**
   * Speaks the Language Server Protocol until the editor ends it or is gone.
   *
   * @param in what the editor says
   * @param out where answers go, and nothing else
   * @param cache a directory for what the next start can use; need not exist
   * @return the exit code of the process: 0 if the editor has announced the end, else 1
   */
  public static int serve(InputStream in, OutputStream out, RulePages pages, Path cache)
      throws InterruptedException, ExecutionException {
    MapvetServer server = new MapvetServer(pages, cache);
    Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
    server.connect(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    Thread watch = new Thread(() -> awaitEnd(listening, server), "mapvet-lsp-input");
    watch.setDaemon(true);
    watch.start();
    return server.end().get();
  }

  /** The end of the input is the end of the editor. */
  private static void awaitEnd(Future<Void> listening, MapvetServer server) {
    try {
      listening.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      // ends as well
    }
    server.finish();
  }
}
