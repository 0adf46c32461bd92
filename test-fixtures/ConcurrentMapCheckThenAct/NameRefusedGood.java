// SPDX-License-Identifier: Apache-2.0
// The monitor of the wrapper is held for both steps.
package fixtures.concurrentmapcheckthenact;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

public class NameRefusedGood {
  private final Set<String> names = Collections.synchronizedSet(new HashSet<>());

  public void register(String name) {
    synchronized (names) {
      if (names.contains(name)) {
        throw new IllegalArgumentException(name);
      }
      names.add(name);
    }
  }
}
