// SPDX-License-Identifier: Apache-2.0
// The local variable holds the write lock.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public final class StaticRegistryLockGood {
  private static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();
  private static final Map<String, Class<?>> TYPES = new HashMap<>();

  private StaticRegistryLockGood() {}

  public static void register(Class<?> type) {
    Lock guard = LOCK.writeLock();
    guard.lock();
    try {
      TYPES.put(type.getSimpleName(), type);
    } finally {
      guard.unlock();
    }
  }

  public static Class<?> find(String name) {
    Lock guard = LOCK.readLock();
    guard.lock();
    try {
      return TYPES.get(name);
    } finally {
      guard.unlock();
    }
  }
}
