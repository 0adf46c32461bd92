// SPDX-License-Identifier: Apache-2.0
// The view is read under the lock, too.
package fixtures.inconsistentmaplocking;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.Map;

public class GuavaTableRowGood {
  private final Table<String, String, Integer> stock = HashBasedTable.create();

  public synchronized void put(String shop, String item, int count) {
    stock.put(shop, item, count);
  }

  public int count(String shop) {
    Map<String, Integer> items;
    synchronized (this) {
      items = stock.row(shop);
      return items.size();
    }
  }
}
