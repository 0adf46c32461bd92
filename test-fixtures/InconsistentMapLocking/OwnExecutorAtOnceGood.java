// SPDX-License-Identifier: Apache-2.0
// The executor runs the task at once, in the thread that gives it; the task itself takes the lock.
package fixtures.inconsistentmaplocking;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

public class OwnExecutorAtOnceGood {
  static final class AtOnce implements Executor {
    @Override
    public void execute(Runnable task) {
      task.run();
    }
  }

  private final Queue<String> waiting = new ArrayDeque<>();
  private final Object lock = new Object();

  public void add(String job) {
    synchronized (lock) {
      waiting.add(job);
    }
  }

  private void cancel() {
    synchronized (lock) {
      waiting.poll();
    }
  }

  private void cancelOn(Executor executor) {
    executor.execute(this::cancel);
  }

  public void close() {
    cancelOn(new AtOnce());
  }

  public static void main(String[] args) {
    OwnExecutorAtOnceGood jobs = new OwnExecutorAtOnceGood();
    for (int i = 0; i < 3; i++) {
      new Thread(
              () -> {
                jobs.add("job");
                jobs.close();
              })
          .start();
    }
  }
}
