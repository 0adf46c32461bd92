// SPDX-License-Identifier: Apache-2.0
// The task runs on a virtual thread of the executor; the starter reads the map inside the try,
// where nothing waits for the task. Unordered with its put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ExecutorCloseBad {
  public static void main(String[] args) {
    Map<String, Integer> pages = new HashMap<>(); // expect: error MapCapturedByTask
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      executor.submit(() -> pages.put("/", 200)); // race
      System.out.println(pages.get("/")); // race
    }
  }
}
