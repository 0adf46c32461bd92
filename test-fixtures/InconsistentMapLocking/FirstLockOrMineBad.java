// SPDX-License-Identifier: Apache-2.0
// The lock is that of the kind, and the map is that of the account: two tasks that book different kinds for one account hold
// different locks, and both put into one HashMap.
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

public class FirstLockOrMineBad {
  static final class Account {
    final Map<String, Integer> moves = new HashMap<>(); // expect: error InconsistentMapLocking
  }

  private final ConcurrentMap<String, Account> accounts = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Lock> locks = new ConcurrentHashMap<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(8);

  public void book(String account, String kind) {
    pool.execute(
        () -> {
          Lock lock = lockOf(kind);
          lock.lock();
          try {
            accounts.computeIfAbsent(account, a -> new Account()).moves.merge(kind, 1, Integer::sum); // race
          } finally {
            lock.unlock();
          }
        });
  }

  private Lock lockOf(String kind) {
    Lock made = new ReentrantLock();
    return Optional.ofNullable(locks.putIfAbsent(kind, made)).orElse(made);
  }
}
