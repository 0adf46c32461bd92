// SPDX-License-Identifier: Apache-2.0
// move() holds the monitor of the bucket it takes from and puts into another one, whose own
// monitor put() holds: two threads may be in that bucket's map at once.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class BucketMonitorBad {
  private static final class Bucket {
    private final Map<String, Integer> entries = new HashMap<>(); // expect: warning InconsistentMapLocking
  }

  private final Bucket[] buckets = new Bucket[16];

  public BucketMonitorBad() {
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = new Bucket();
    }
  }

  private Bucket bucket(String key) {
    return buckets[Math.floorMod(key.hashCode(), buckets.length)];
  }

  public void put(String key, int value) {
    Bucket bucket = bucket(key);
    synchronized (bucket) {
      bucket.entries.put(key, value); // race
    }
  }

  public void move(String from, String to) {
    Bucket source = bucket(from);
    Bucket target = bucket(to);
    synchronized (source) {
      target.entries.put(to, source.entries.remove(from)); // race
    }
  }
}
