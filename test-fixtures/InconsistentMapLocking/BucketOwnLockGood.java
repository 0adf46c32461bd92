// SPDX-License-Identifier: Apache-2.0
// Both methods take the lock of the bucket whose map they use; one of them through a method of the
// bucket.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class BucketOwnLockGood {
  private static final class Bucket {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> entries = new HashMap<>();

    Integer get(String key) {
      lock.lock();
      try {
        return entries.get(key);
      } finally {
        lock.unlock();
      }
    }
  }

  private final List<Bucket> buckets = new ArrayList<>();

  public BucketOwnLockGood() {
    for (int i = 0; i < 16; i++) {
      buckets.add(new Bucket());
    }
  }

  public void put(String key, int value) {
    Bucket bucket = buckets.get(Math.floorMod(key.hashCode(), 16));
    bucket.lock.lock();
    try {
      bucket.entries.put(key, value);
    } finally {
      bucket.lock.unlock();
    }
  }

  public Integer get(String key) {
    return buckets.get(Math.floorMod(key.hashCode(), 16)).get(key);
  }
}
