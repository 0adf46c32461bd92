// SPDX-License-Identifier: Apache-2.0
// signal and put hold the lock, peek() does not.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionAwaitBad {
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
      while (!answers.containsKey(key)) {
        added.await();
      }
      return answers.remove(key); // race
    } finally {
      lock.unlock();
    }
  }

  public Integer peek(String key) {
    return answers.get(key); // race
  }
}
