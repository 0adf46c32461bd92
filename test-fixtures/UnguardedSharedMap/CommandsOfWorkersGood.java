// SPDX-License-Identifier: Apache-2.0
// One worker takes the commands, so they run one after the other.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class CommandsOfWorkersGood {
  private final BlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
  private final Map<String, Integer> stock = new HashMap<>();

  public CommandsOfWorkersGood() {
    new Thread(this::work).start();
  }

  public void deliver(String article, int pieces) {
    commands.add(() -> stock.merge(article, pieces, Integer::sum));
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
