// SPDX-License-Identifier: Apache-2.0
// flush() puts a new map into the field; the task is the only one to use the old one. Submitting
// it orders the puts before the task.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class BatchSwapGood {
  static final class Batcher {
    private final ExecutorService sender = Executors.newSingleThreadExecutor();
    private Map<String, Integer> buffer = new HashMap<>();

    void add(String name, int value) {
      buffer.put(name, value);
      if (buffer.size() > 9) {
        flush();
      }
    }

    void flush() {
      Map<String, Integer> full = buffer;
      sender.execute(() -> send(full));
      buffer = new HashMap<>();
    }

    private void send(Map<String, Integer> batch) {
      batch.forEach((name, value) -> System.out.println(name + " " + value));
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
