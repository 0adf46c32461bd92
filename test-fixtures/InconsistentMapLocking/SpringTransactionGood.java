// SPDX-License-Identifier: Apache-2.0
// The function runs inside of the call, while the caller holds the monitor.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import org.springframework.transaction.support.TransactionTemplate;

public class SpringTransactionGood {
  private final TransactionTemplate transaction = new TransactionTemplate();
  private final Map<String, Integer> stock = new HashMap<>();

  public void take(String item) {
    synchronized (this) {
      transaction.execute(status -> stock.merge(item, -1, Integer::sum));
    }
  }

  public synchronized int left(String item) {
    return stock.getOrDefault(item, 0);
  }
}
