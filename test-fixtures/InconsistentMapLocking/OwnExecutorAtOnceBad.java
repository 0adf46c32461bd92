// SPDX-License-Identifier: Apache-2.0
// The executor runs the task at once, in the thread that gives it, and no lock is held there.
package fixtures.inconsistentmaplocking;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

public class OwnExecutorAtOnceBad {
  static final class AtOnce implements Executor {
    @Override
    public void execute(Runnable task) {
      task.run();
    }
  }

  private final Queue<String> waiting = new ArrayDeque<>(); // expect: error InconsistentMapLocking
  private final Object lock = new Object();

  public void add(String job) {
    synchronized (lock) {
      waiting.add(job); // race
    }
  }

  private void cancel() {
    waiting.poll(); // race
  }

  private void cancelOn(Executor executor) {
    executor.execute(this::cancel);
  }

  public void close() {
    cancelOn(new AtOnce());
  }

  public static void main(String[] args) {
    OwnExecutorAtOnceBad jobs = new OwnExecutorAtOnceBad();
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
