// SPDX-License-Identifier: Apache-2.0
// flush() hands the buffer to the pool and clears that same map at once, which the task may be
// iterating.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class BatchSwapBad {
  static final class Batcher {
    private final ExecutorService sender = Executors.newSingleThreadExecutor();
    private final Map<String, Integer> buffer = new HashMap<>(); // expect: error UnguardedSharedMap

    void add(String name, int value) {
      buffer.put(name, value); // race
      if (buffer.size() > 9) { // race
        flush();
      }
    }

    void flush() {
      Map<String, Integer> full = buffer;
      sender.execute(() -> send(full));
      buffer.clear(); // race
    }

    private void send(Map<String, Integer> batch) {
      batch.forEach((name, value) -> System.out.println(name + " " + value)); // race
    }
  }

  public static void main(String[] args) {
    Batcher batcher = new Batcher();
    for (String arg : args) {
      batcher.add(arg, arg.length());
    }
    batcher.flush();
  }
}
