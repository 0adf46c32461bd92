// SPDX-License-Identifier: Apache-2.0
// The caller waits for the future of the asynchronous method before it changes the map again.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;

public class AsyncArgumentGood {
  private final AsyncArgumentGoodPrinter printer;

  public AsyncArgumentGood(AsyncArgumentGoodPrinter printer) {
    this.printer = printer;
  }

  public void printAll(List<String> readers) {
    Map<String, String> model = new HashMap<>();
    for (String reader : readers) {
      model.put("reader", reader);
      printer.print(model).join();
    }
  }
}

class AsyncArgumentGoodPrinter {
  @Async
  public CompletableFuture<Void> print(Map<String, String> model) {
    System.out.println(model.get("reader"));
    return CompletableFuture.completedFuture(null);
  }
}
