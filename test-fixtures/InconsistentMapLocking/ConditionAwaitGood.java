// SPDX-License-Identifier: Apache-2.0
// peek() holds the lock; await() gives it up and takes it again, so it is held on both sides of
// the call.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionAwaitGood {
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
      while (!answers.containsKey(key)) {
        added.await();
      }
      return answers.remove(key);
    } finally {
      lock.unlock();
    }
  }

  public Integer peek(String key) {
    lock.lock();
    try {
      return answers.get(key);
    } finally {
      lock.unlock();
    }
  }
}
