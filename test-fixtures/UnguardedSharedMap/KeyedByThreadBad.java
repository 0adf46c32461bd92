// SPDX-License-Identifier: Apache-2.0
// The map is keyed by the current thread: its only sense is that several threads use it, and
// their puts restructure one HashMap.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class KeyedByThreadBad {
  private final Map<Thread, Integer> depths = new HashMap<>(); // expect: warning UnguardedSharedMap

  public void enter() {
    depths.merge(Thread.currentThread(), 1, Integer::sum); // race
  }

  public void leave() {
    depths.remove(Thread.currentThread()); // race
  }
}
