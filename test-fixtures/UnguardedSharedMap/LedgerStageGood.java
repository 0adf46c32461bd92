// SPDX-License-Identifier: Apache-2.0
// One thread at a time changes the stage from IDLE to BUSY, and others fail to until it stores IDLE
// again: which the next one sees, and so all that came before (JLS 17.4.4).
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

public class LedgerStageGood {
  private enum Stage {
    IDLE,
    BUSY
  }

  private final Map<String, Integer> totals = new HashMap<>();
  private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.IDLE);

  boolean add(String account, int amount) {
    if (!stage.compareAndSet(Stage.IDLE, Stage.BUSY)) {
      return false;
    }
    try {
      totals.merge(account, amount, Integer::sum);
      return true;
    } finally {
      stage.set(Stage.IDLE);
    }
  }

  public static void main(String[] args) {
    LedgerStageGood ledger = new LedgerStageGood();
    for (String account : args) {
      new Thread(() -> ledger.add(account, 1)).start();
    }
  }
}
