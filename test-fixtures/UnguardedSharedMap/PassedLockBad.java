// SPDX-License-Identifier: Apache-2.0
// The worker is given a new lock: it and the object that made it hold different locks around the
// map they share.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PassedLockBad {
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
        jobs.remove("done"); // race
      } finally {
        lock.unlock();
      }
    }
  }

  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> jobs = new HashMap<>(); // expect: error InconsistentMapLocking

  public void start() {
    new Thread(new Worker(new ReentrantLock(), jobs)).start();
    lock.lock();
    try {
      jobs.put("done", 1); // race
    } finally {
      lock.unlock();
    }
  }
}
