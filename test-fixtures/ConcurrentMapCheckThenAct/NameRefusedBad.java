// SPDX-License-Identifier: Apache-2.0
// The name that one thread has found free another may register before add: nobody is refused, and both
// players have it.
package fixtures.concurrentmapcheckthenact;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

public class NameRefusedBad {
  private final Set<String> names = Collections.synchronizedSet(new HashSet<>()); // expect: warning ConcurrentMapCheckThenAct

  public void register(String name) {
    if (names.contains(name)) { // race
      throw new IllegalArgumentException(name);
    }
    names.add(name); // race
  }
}
