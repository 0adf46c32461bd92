// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import io.mapvet.frontend.Progress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells the editor how far the first reading of a root is. The user may cancel it. */
final class Indexing implements Progress {
  private static final int PATIENCE_SECONDS = 10;

  private final LanguageClient client;
  private final String token;
  private volatile boolean isShown;
  private volatile boolean isCancelled;
  private int percentage;

  /**
   * @param token names it among all that this server shows
   */
  Indexing(LanguageClient client, String token) {
    this.client = client;
    this.token = token;
  }

  /** Shows it, if the editor wants to; called by a thread that may wait for the editor. */
  void begin(String title) throws InterruptedException {
    try {
      client
          .createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)))
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return;
    }
    isShown = true;
    WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
    begin.setTitle(title);
    begin.setCancellable(true);
    begin.setPercentage(0);
    send(begin);
  }

  @Override
  public synchronized void reached(Step step, int done, int total) {
    int half = 50 * done / total;
    int now = step == Step.PARSED ? half : 50 + half;
    if (now > percentage) {
      percentage = now;
      WorkDoneProgressReport report = new WorkDoneProgressReport();
      report.setMessage(
          "%s %d of %d files".formatted(step == Step.PARSED ? "read" : "understood", done, total));
      report.setPercentage(now);
      send(report);
    }
  }

  void end() {
    send(new WorkDoneProgressEnd());
  }

  void cancel() {
    isCancelled = true;
  }

  boolean isCancelled() {
    return isCancelled;
  }

  private void send(WorkDoneProgressNotification notification) {
    if (isShown) {
      client.notifyProgress(
          new ProgressParams(Either.forLeft(token), Either.forLeft(notification)));
    }
  }
}
