// SPDX-License-Identifier: Apache-2.0
// The buffer that is registered is not the tracker: the cleaner may find one buffer unreachable and
// remove its entry on its own thread while main puts the entry of the next.
package fixtures.unguardedsharedmap;

import java.lang.ref.Cleaner;
import java.util.HashMap;
import java.util.Map;

public class TrackedBuffersBad {
  private static final Cleaner CLEANER = Cleaner.create();

  private final Map<Integer, Long> sizes = new HashMap<>(); // expect: error UnguardedSharedMap

  void track(Object buffer, int id, long size) {
    sizes.put(id, size); // race
    CLEANER.register(buffer, () -> sizes.remove(id)); // race
  }

  public static void main(String[] args) {
    TrackedBuffersBad tracker = new TrackedBuffersBad();
    for (int id = 0; id < 1000; id++) {
      tracker.track(new byte[64], id, 64);
    }
  }
}
