// SPDX-License-Identifier: Apache-2.0
// Every access is a command, and all commands are run by the one thread of the loop; callers only
// enqueue.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class CommandLoopGood {
  private final Map<String, Integer> stock = new HashMap<>();
  private final BlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();

  public CommandLoopGood() {
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
    commands.add(() -> stock.merge(item, count, Integer::sum));
  }

  public void size(BlockingQueue<Integer> answer) {
    commands.add(() -> answer.add(stock.size()));
  }
}
