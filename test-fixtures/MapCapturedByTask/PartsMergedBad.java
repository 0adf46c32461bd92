// SPDX-License-Identifier: Apache-2.0
// The parts lie in a list and each is filled by a thread of its own. main merges the parts before
// it has joined the threads; whichever part comes out of the list, its thread may still be
// putting.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class PartsMergedBad {
  public static void main(String[] args) throws InterruptedException {
    List<Map<String, Integer>> parts = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (String arg : args) {
      Map<String, Integer> part = new HashMap<>(); // expect: warning MapCapturedByTask
      parts.add(part);
      Thread thread = new Thread(() -> part.put(arg, 1)); // race
      threads.add(thread);
      thread.start();
    }
    Map<String, Integer> total = new HashMap<>();
    for (Map<String, Integer> part : parts) {
      total.putAll(part); // race
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(total);
  }
}
