// SPDX-License-Identifier: Apache-2.0
// The cleaner's thread and main share a concurrent map.
package fixtures.unguardedsharedmap;

import java.lang.ref.Cleaner;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class TrackedBuffersGood {
  private static final Cleaner CLEANER = Cleaner.create();

  private final Map<Integer, Long> sizes = new ConcurrentHashMap<>();

  void track(Object buffer, int id, long size) {
    sizes.put(id, size);
    CLEANER.register(buffer, () -> sizes.remove(id));
  }

  public static void main(String[] args) {
    TrackedBuffersGood tracker = new TrackedBuffersGood();
    for (int id = 0; id < 1000; id++) {
      tracker.track(new byte[64], id, 64);
    }
  }
}
