// SPDX-License-Identifier: Apache-2.0
// The template calls the function before it returns, on the same thread, and so without a lock; the
// reader holds the object's monitor.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import org.springframework.transaction.support.TransactionTemplate;

public class SpringTransactionBad {
  private final TransactionTemplate transaction = new TransactionTemplate();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void take(String item) {
    transaction.execute(status -> stock.merge(item, -1, Integer::sum)); // race
  }

  public synchronized int left(String item) {
    return stock.getOrDefault(item, 0); // race
  }
}
