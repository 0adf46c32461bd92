// SPDX-License-Identifier: Apache-2.0
// The superclass starts the thread that calls handle. A concurrent map lets others read meanwhile.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

public class StartedBySuperclassGood {
  abstract static class Mailbox {
    private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();
    private final Thread reader = new Thread(this::read);

    public final void open() {
      reader.start();
    }

    public final void send(String letter) {
      letters.add(letter);
    }

    private void read() {
      try {
        while (true) {
          handle(letters.take());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    abstract void handle(String letter);
  }

  public static class Counter extends Mailbox {
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    @Override
    void handle(String letter) {
      counts.merge(letter, 1, Integer::sum);
    }

    public int countOf(String letter) {
      return counts.getOrDefault(letter, 0);
    }
  }
}
