// SPDX-License-Identifier: Apache-2.0
// Only the thread that the superclass starts uses the map: run() has no other callers.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

public class OwnThreadOfSuperclassGood extends OwnThreadOfSuperclassGoodService {
  private final Map<String, Integer> seen = new HashMap<>();
  private final Supplier<String> source;
  private volatile int most;

  public OwnThreadOfSuperclassGood(Supplier<String> source) {
    this.source = source;
  }

  @Override
  public void run() {
    for (String word = source.get(); word != null; word = source.get()) {
      most = Math.max(most, seen.merge(word, 1, Integer::sum));
    }
  }

  public int most() {
    return most;
  }
}

abstract class OwnThreadOfSuperclassGoodService implements Runnable {
  public void start() {
    new Thread(this).start();
  }
}
