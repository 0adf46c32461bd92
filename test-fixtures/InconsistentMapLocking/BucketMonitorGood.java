// SPDX-License-Identifier: Apache-2.0
// Whoever uses a bucket's map holds the monitor of that very bucket; size() goes over all of
// them, one after the other.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class BucketMonitorGood {
  private static final class Bucket {
    private final Map<String, Integer> entries = new HashMap<>();
  }

  private final Bucket[] buckets = new Bucket[16];

  public BucketMonitorGood() {
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
      bucket.entries.put(key, value);
    }
  }

  public void move(String from, String to) {
    Bucket source = bucket(from);
    Bucket target = bucket(to);
    Integer value;
    synchronized (source) {
      value = source.entries.remove(from);
    }
    synchronized (target) {
      target.entries.put(to, value);
    }
  }

  public int size() {
    int size = 0;
    for (Bucket bucket : buckets) {
      synchronized (bucket) {
        size += bucket.entries.size();
      }
    }
    return size;
  }
}
