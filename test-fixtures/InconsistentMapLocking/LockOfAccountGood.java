// SPDX-License-Identifier: Apache-2.0
// putIfAbsent gives the lock that is in the map, or null where it has put the new one in: whichever it is, it is the one lock
// of the account, and whoever wants the moves of the account holds it.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockOfAccountGood {
  static final class Account {
    final Map<String, Integer> moves = new HashMap<>();
  }

  private final ConcurrentMap<String, Account> accounts = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Lock> locks = new ConcurrentHashMap<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(8);

  public void book(String account, String kind) {
    pool.execute(
        () -> {
          Lock lock = lockOf(account);
          lock.lock();
          try {
            accounts.computeIfAbsent(account, a -> new Account()).moves.merge(kind, 1, Integer::sum);
          } finally {
            lock.unlock();
          }
        });
  }

  private Lock lockOf(String account) {
    Lock known = locks.get(account);
    if (known == null) {
      known = new ReentrantLock();
      Lock first = locks.putIfAbsent(account, known);
      if (first != null) {
        known = first;
      }
    }
    return known;
  }
}
