// SPDX-License-Identifier: Apache-2.0
// The object hands its own lock down to the worker, which keeps it in a final field: one lock,
// two names.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PassedLockGood {
  static final class Worker implements Runnable {
    private final Lock lock;
    private final Map<String, Integer> jobs;

    Worker(Lock lock, Map<String, Integer> jobs) {
      this.lock = lock;
      this.jobs = jobs;
    }

    @Override
    public void run() {
      lock.lock();
      try {
        jobs.remove("done");
      } finally {
        lock.unlock();
      }
    }
  }

  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> jobs = new HashMap<>();

  public void start() {
    new Thread(new Worker(lock, jobs)).start();
    lock.lock();
    try {
      jobs.put("done", 1);
    } finally {
      lock.unlock();
    }
  }
}
