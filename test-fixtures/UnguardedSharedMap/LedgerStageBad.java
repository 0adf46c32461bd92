// SPDX-License-Identifier: Apache-2.0
// Two threads may find the stage IDLE before either stores BUSY, and merge into the map together.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

public class LedgerStageBad {
  private enum Stage {
    IDLE,
    BUSY
  }

  private final Map<String, Integer> totals = new HashMap<>(); // expect: error UnguardedSharedMap
  private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.IDLE);

  boolean add(String account, int amount) {
    if (stage.get() != Stage.IDLE) {
      return false;
    }
    stage.set(Stage.BUSY);
    try {
      totals.merge(account, amount, Integer::sum); // race
      return true;
    } finally {
      stage.set(Stage.IDLE);
    }
  }

  public static void main(String[] args) {
    LedgerStageBad ledger = new LedgerStageBad();
    for (String account : args) {
      new Thread(() -> ledger.add(account, 1)).start();
    }
  }
}
