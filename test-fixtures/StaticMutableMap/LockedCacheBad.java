// SPDX-License-Identifier: Apache-2.0
// The cache locks get and put, which is all it overrides: computeIfAbsent of LinkedHashMap changes the entries
// without the lock, on the threads of all callers.
package fixtures.staticmutablemap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

public class LockedCacheBad {
  private static final Pattern PATH = Pattern.compile("/.*");
  private static final Map<String, String> NAMES = new Recent<>(100); // expect: warning StaticMutableMap

  public static String name(String address) {
    return NAMES.computeIfAbsent(address, a -> PATH.matcher(a).replaceAll("")); // race
  }

  static class Recent<K, V> extends LinkedHashMap<K, V> {
    private final Lock lock = new ReentrantLock();
    private final int most;

    Recent(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }

    @Override
    public V get(Object key) {
      lock.lock();
      try {
        return super.get(key);
      } finally {
        lock.unlock();
      }
    }

    @Override
    public V put(K key, V value) {
      lock.lock();
      try {
        return super.put(key, value);
      } finally {
        lock.unlock();
      }
    }
  }
}
