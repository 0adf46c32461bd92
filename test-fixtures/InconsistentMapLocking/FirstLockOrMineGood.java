// SPDX-License-Identifier: Apache-2.0
// The lock that putIfAbsent has found, or the new one where it has found none, is the one lock of the account, also where an
// Optional chooses between the two.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class FirstLockOrMineGood {
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
    Lock made = new ReentrantLock();
    return Optional.ofNullable(locks.putIfAbsent(account, made)).orElse(made);
  }
}
