// SPDX-License-Identifier: Apache-2.0
// The static map is changed under the read lock that stands in a local variable.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public final class StaticRegistryLockBad {
  private static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();
  private static final Map<String, Class<?>> TYPES = new HashMap<>(); // expect: warning MapWriteUnderReadLock

  private StaticRegistryLockBad() {}

  public static void register(Class<?> type) {
    Lock guard = LOCK.readLock();
    guard.lock();
    try {
      TYPES.put(type.getSimpleName(), type); // race
    } finally {
      guard.unlock();
    }
  }

  public static Class<?> find(String name) {
    Lock guard = LOCK.readLock();
    guard.lock();
    try {
      return TYPES.get(name); // race
    } finally {
      guard.unlock();
    }
  }
}
