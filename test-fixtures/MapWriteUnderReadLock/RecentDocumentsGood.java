// SPDX-License-Identifier: Apache-2.0
// The look-up takes the write lock.
package fixtures.mapwriteunderreadlock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class RecentDocumentsGood {
  private static final class Recent<K, V> extends LinkedHashMap<K, V> {
    Recent() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > 64;
    }
  }

  private final Map<String, byte[]> documents = new Recent<>();
  private final ReadWriteLock locks = new ReentrantReadWriteLock();

  public byte[] read(String path) {
    Lock lock = locks.writeLock();
    lock.lock();
    try {
      return documents.get(path);
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
