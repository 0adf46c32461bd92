// SPDX-License-Identifier: Apache-2.0
// main merges after the loop that joins every thread of the list.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class PartsMergedGood {
  public static void main(String[] args) throws InterruptedException {
    List<Map<String, Integer>> parts = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (String arg : args) {
      Map<String, Integer> part = new HashMap<>();
      parts.add(part);
      Thread thread = new Thread(() -> part.put(arg, 1));
      threads.add(thread);
      thread.start();
    }
    Map<String, Integer> total = new HashMap<>();
    for (Thread thread : threads) {
      thread.join();
    }
    for (Map<String, Integer> part : parts) {
      total.putAll(part);
    }
    System.out.println(total);
  }
}
