// SPDX-License-Identifier: Apache-2.0
// Two threads that both miss put two lists, and the first order is in the one that is replaced.
package fixtures.concurrentmapcheckthenact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class OrdersOfTableBad {
  private final Map<Integer, List<String>> tables = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void order(int table, String dish) {
    if (tables.containsKey(table)) { // race
      tables.get(table).add(dish);
    } else {
      List<String> dishes = Collections.synchronizedList(new ArrayList<>());
      dishes.add(dish);
      tables.put(table, dishes); // race
    }
  }
}
