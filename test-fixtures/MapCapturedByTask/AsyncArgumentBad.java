// SPDX-License-Identifier: Apache-2.0
// The container runs the asynchronous method on a thread of its own, and the caller goes on to
// change the map that it has passed.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;

public class AsyncArgumentBad {
  private final AsyncArgumentBadPrinter printer;

  public AsyncArgumentBad(AsyncArgumentBadPrinter printer) {
    this.printer = printer;
  }

  public void printAll(List<String> readers) {
    Map<String, String> model = new HashMap<>(); // expect: warning MapCapturedByTask
    for (String reader : readers) {
      model.put("reader", reader); // race
      printer.print(model);
    }
  }
}

class AsyncArgumentBadPrinter {
  @Async
  public CompletableFuture<Void> print(Map<String, String> model) {
    System.out.println(model.get("reader")); // race
    return CompletableFuture.completedFuture(null);
  }
}
