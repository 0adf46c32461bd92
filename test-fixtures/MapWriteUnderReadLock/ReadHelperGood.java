// SPDX-License-Identifier: Apache-2.0
// The function that may write goes through write(), with the exclusive lock.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

public class ReadHelperGood {
  private final ReadWriteLock locks = new ReentrantReadWriteLock();
  private final Map<String, Integer> lengths = new HashMap<>();

  private static <T> T with(Lock lock, Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  private <T> T read(Supplier<T> action) {
    return with(locks.readLock(), action);
  }

  private <T> T write(Supplier<T> action) {
    return with(locks.writeLock(), action);
  }

  public int length(String word) {
    return write(() -> lengths.computeIfAbsent(word, String::length));
  }

  public Integer known(String word) {
    return read(() -> lengths.get(word));
  }

  public Integer forget(String word) {
    return write(() -> lengths.remove(word));
  }
}
