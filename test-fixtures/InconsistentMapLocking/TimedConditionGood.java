// SPDX-License-Identifier: Apache-2.0
// A timed wait on a condition, too, takes the lock again before it returns, whether or not it
// timed out.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TimedConditionGood {
  private final Lock lock = new ReentrantLock();
  private final Condition added = lock.newCondition();
  private final Map<String, Integer> answers = new HashMap<>();

  public void put(String key, int answer) {
    lock.lock();
    try {
      answers.put(key, answer);
      added.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public Integer take(String key) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.SECONDS.toNanos(1);
      while (!answers.containsKey(key) && left > 0) {
        left = added.awaitNanos(left);
      }
      return answers.remove(key);
    } finally {
      lock.unlock();
    }
  }
}
