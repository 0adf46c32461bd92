// SPDX-License-Identifier: Apache-2.0
// The end of the try calls ExecutorService.close(), which waits until all tasks have terminated;
// their actions happen-before it returns, so the read after the try is ordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ExecutorCloseGood {
  public static void main(String[] args) {
    Map<String, Integer> pages = new HashMap<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      executor.submit(() -> pages.put("/", 200));
    }
    System.out.println(pages.get("/"));
  }
}
