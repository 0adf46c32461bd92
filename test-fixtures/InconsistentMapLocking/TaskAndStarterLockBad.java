// SPDX-License-Identifier: Apache-2.0
// The thread deposits without the lock that main's own call of total() takes.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TaskAndStarterLockBad {
  static final class Account {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> deposits = new HashMap<>(); // expect: error InconsistentMapLocking

    void deposit(String from, int amount) {
      deposits.merge(from, amount, Integer::sum); // race
    }

    int total() {
      lock.lock();
      try {
        int sum = 0;
        for (int amount : deposits.values()) { // race
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
