// SPDX-License-Identifier: Apache-2.0
// Every bucket of the list has a lock of its own, which put() takes and get() does not.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class BucketOwnLockBad {
  private static final class Bucket {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> entries = new HashMap<>(); // expect: warning InconsistentMapLocking
  }

  private final List<Bucket> buckets = new ArrayList<>();

  public BucketOwnLockBad() {
    for (int i = 0; i < 16; i++) {
      buckets.add(new Bucket());
    }
  }

  public void put(String key, int value) {
    Bucket bucket = buckets.get(Math.floorMod(key.hashCode(), 16));
    bucket.lock.lock();
    try {
      bucket.entries.put(key, value); // race
    } finally {
      bucket.lock.unlock();
    }
  }

  public Integer get(String key) {
    Bucket bucket = buckets.get(Math.floorMod(key.hashCode(), 16));
    return bucket.entries.get(key); // race
  }
}
