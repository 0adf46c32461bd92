// SPDX-License-Identifier: Apache-2.0
// The list that the map keeps gets every order, whoever put it there.
package fixtures.concurrentmapcheckthenact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class OrdersOfTableGood {
  private final Map<Integer, List<String>> tables = new ConcurrentHashMap<>();

  public void order(int table, String dish) {
    tables
        .computeIfAbsent(table, t -> Collections.synchronizedList(new ArrayList<>()))
        .add(dish);
  }
}
