// SPDX-License-Identifier: Apache-2.0
// The workers are started in a loop, and each runs whatever command it takes next. Two commands that are in the queue
// therefore run at the same time, on one map and without a lock: the queue orders each behind whoever put it in, not
// behind the other (JLS 17.4.5).
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class CommandsOfWorkersBad {
  private final BlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning UnguardedSharedMap

  public void open(int workers) {
    for (int i = 0; i < workers; i++) {
      new Thread(this::work).start();
    }
  }

  public void deliver(String article, int pieces) {
    commands.add(() -> stock.merge(article, pieces, Integer::sum)); // race
  }

  private void work() {
    try {
      while (true) {
        commands.take().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
