// SPDX-License-Identifier: Apache-2.0
// Both methods take the account's lock, the thread's as well as main's: one object, one final
// field, one lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TaskAndStarterLockGood {
  static final class Account {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> deposits = new HashMap<>();

    void deposit(String from, int amount) {
      lock.lock();
      try {
        deposits.merge(from, amount, Integer::sum);
      } finally {
        lock.unlock();
      }
    }

    int total() {
      lock.lock();
      try {
        int sum = 0;
        for (int amount : deposits.values()) {
          sum += amount;
        }
        return sum;
      } finally {
        lock.unlock();
      }
    }
  }

  public static void main(String[] args) {
    Account account = new Account();
    new Thread(() -> account.deposit("ann", 5)).start();
    System.out.println(account.total());
  }
}
