// SPDX-License-Identifier: Apache-2.0
// The gate lets as many in as it was made for, and it was made for one: whoever is in the map has
// the only permit.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

public class GatePermitsGood {
  static final class Gate {
    private final Semaphore permits;

    Gate(int permits) {
      this.permits = new Semaphore(permits);
    }

    void enter() {
      permits.acquireUninterruptibly();
    }

    void leave() {
      permits.release();
    }
  }

  private final Map<String, Integer> visits = new HashMap<>();
  private final Gate gate = new Gate(1);
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  void visit(String name) {
    pool.execute(
        () -> {
          gate.enter();
          try {
            visits.merge(name, 1, Integer::sum);
          } finally {
            gate.leave();
          }
        });
  }

  public static void main(String[] args) {
    GatePermitsGood museum = new GatePermitsGood();
    for (String name : args) {
      museum.visit(name);
    }
  }
}
