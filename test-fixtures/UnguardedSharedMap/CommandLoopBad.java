// SPDX-License-Identifier: Apache-2.0
// size() reads the map on the caller's thread, while the loop's thread runs the commands that put
// into it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class CommandLoopBad {
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final BlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();

  public CommandLoopBad() {
    new Thread(this::loop).start();
  }

  private void loop() {
    try {
      while (true) {
        commands.take().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void add(String item, int count) {
    commands.add(() -> stock.merge(item, count, Integer::sum)); // race
  }

  public int size() {
    return stock.size(); // race
  }
}
