// SPDX-License-Identifier: Apache-2.0
// The class starts a thread, but the thread does not touch the map; only callers do. That a class
// starts threads says nothing about a map they never reach.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class ThreadElsewhereGood {
  private final Map<String, Integer> counts = new HashMap<>();
  private final BlockingQueue<String> log = new LinkedBlockingQueue<>();

  public ThreadElsewhereGood() {
    Thread writer =
        new Thread(
            () -> {
              try {
                while (true) {
                  System.out.println(log.take());
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    writer.setDaemon(true);
    writer.start();
  }

  public void add(String word) {
    counts.merge(word, 1, Integer::sum);
    log.add(word);
  }
}
