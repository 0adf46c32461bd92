// SPDX-License-Identifier: Apache-2.0
// row() gives a view: what the loop reads after the lock is gone is the table that put changes.
package fixtures.inconsistentmaplocking;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.Map;

public class GuavaTableRowBad {
  private final Table<String, String, Integer> stock = HashBasedTable.create(); // expect: warning InconsistentMapLocking

  public synchronized void put(String shop, String item, int count) {
    stock.put(shop, item, count); // race
  }

  public int count(String shop) {
    Map<String, Integer> items;
    synchronized (this) {
      items = stock.row(shop);
    }
    return items.size(); // race
  }
}
