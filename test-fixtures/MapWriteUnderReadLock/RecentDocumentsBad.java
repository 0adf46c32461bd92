// SPDX-License-Identifier: Apache-2.0
// In a LinkedHashMap in access order get moves the entry to the end: two readers, each with the read lock,
// relink the list at the same time.
package fixtures.mapwriteunderreadlock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class RecentDocumentsBad {
  private static final class Recent<K, V> extends LinkedHashMap<K, V> {
    Recent() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > 64;
    }
  }

  private final Map<String, byte[]> documents = new Recent<>(); // expect: warning MapWriteUnderReadLock
  private final ReadWriteLock locks = new ReentrantReadWriteLock();

  public byte[] read(String path) {
    Lock lock = locks.readLock();
    lock.lock();
    try {
      return documents.get(path); // race
    } finally {
      lock.unlock();
    }
  }

  public void store(String path, byte[] bytes) {
    locks.writeLock().lock();
    try {
      documents.put(path, bytes);
    } finally {
      locks.writeLock().unlock();
    }
  }
}
