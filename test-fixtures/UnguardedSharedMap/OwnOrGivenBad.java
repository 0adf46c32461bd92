// SPDX-License-Identifier: Apache-2.0
// One constructor makes the shelf, the other is given it. Either way the sweeper's thread removes while callers put.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class OwnOrGivenBad {
  static final class Shelf {
    private final Map<String, Long> ages = new HashMap<>(); // expect: warning UnguardedSharedMap

    void put(String name) {
      ages.put(name, System.nanoTime()); // race
    }

    void sweep() {
      long now = System.nanoTime();
      ages.values().removeIf(age -> now - age > 1_000_000_000L); // race
    }
  }

  private final Shelf shelf;
  private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor();

  public OwnOrGivenBad() {
    this(new Shelf());
  }

  OwnOrGivenBad(Shelf shelf) {
    this.shelf = shelf;
  }

  public void open() {
    sweeper.scheduleAtFixedRate(shelf::sweep, 1, 1, TimeUnit.SECONDS);
  }

  public void put(String name) {
    shelf.put(name);
  }
}
