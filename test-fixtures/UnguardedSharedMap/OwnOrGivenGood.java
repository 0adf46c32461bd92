// SPDX-License-Identifier: Apache-2.0
// One constructor makes the shelf, the other is given it. The shelf locks itself either way.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class OwnOrGivenGood {
  static final class Shelf {
    private final Map<String, Long> ages = new HashMap<>();

    synchronized void put(String name) {
      ages.put(name, System.nanoTime());
    }

    synchronized void sweep() {
      long now = System.nanoTime();
      ages.values().removeIf(age -> now - age > 1_000_000_000L);
    }
  }

  private final Shelf shelf;
  private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor();

  public OwnOrGivenGood() {
    this(new Shelf());
  }

  OwnOrGivenGood(Shelf shelf) {
    this.shelf = shelf;
  }

  public void open() {
    sweeper.scheduleAtFixedRate(shelf::sweep, 1, 1, TimeUnit.SECONDS);
  }

  public void put(String name) {
    shelf.put(name);
  }
}
