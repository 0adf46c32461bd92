// SPDX-License-Identifier: Apache-2.0
// take() gives the lock back before it removes.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TimedConditionBad {
  private final Lock lock = new ReentrantLock();
  private final Condition added = lock.newCondition();
  private final Map<String, Integer> answers = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String key, int answer) {
    lock.lock();
    try {
      answers.put(key, answer); // race
      added.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public Integer take(String key) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.SECONDS.toNanos(1);
      while (!answers.containsKey(key) && left > 0) { // race
        left = added.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
    return answers.remove(key); // race
  }
}
