// SPDX-License-Identifier: Apache-2.0
// The superclass starts a thread that runs the object, and callers read what it puts.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

public class OwnThreadOfSuperclassBad extends OwnThreadOfSuperclassBadService {
  private final Map<String, Integer> seen = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final Supplier<String> source;
  private volatile int most;

  public OwnThreadOfSuperclassBad(Supplier<String> source) {
    this.source = source;
  }

  @Override
  public void run() {
    for (String word = source.get(); word != null; word = source.get()) {
      most = Math.max(most, seen.merge(word, 1, Integer::sum)); // race
    }
  }

  public int most() {
    return seen.size(); // race
  }
}

abstract class OwnThreadOfSuperclassBadService implements Runnable {
  public void start() {
    new Thread(this).start();
  }
}
