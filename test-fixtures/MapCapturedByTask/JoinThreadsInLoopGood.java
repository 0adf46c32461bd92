// SPDX-License-Identifier: Apache-2.0
// main waits for all gathered threads in a second loop and adds the parts in a third. Each part
// was touched by its thread only, and that thread has ended.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class JoinThreadsInLoopGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> total = new HashMap<>();
    List<Thread> threads = new ArrayList<>();
    List<Map<String, Integer>> parts = new ArrayList<>();
    for (String arg : args) {
      Map<String, Integer> part = new HashMap<>();
      Thread thread = new Thread(() -> part.put(arg, arg.length()));
      thread.start();
      threads.add(thread);
      parts.add(part);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    for (Map<String, Integer> part : parts) {
      total.putAll(part);
    }
    System.out.println(total);
  }
}
