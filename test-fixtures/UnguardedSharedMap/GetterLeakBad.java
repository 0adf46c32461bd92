// SPDX-License-Identifier: Apache-2.0
// all() hands out the live map; main iterates it while the object's thread puts.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class GetterLeakBad {
  private final Map<String, Integer> rows = new HashMap<>(); // expect: error UnguardedSharedMap
  private final Thread loader = new Thread(() -> rows.put("a", 1)); // race

  void start() {
    loader.start();
  }

  Map<String, Integer> all() {
    return rows;
  }

  public static void main(String[] args) throws InterruptedException {
    GetterLeakBad table = new GetterLeakBad();
    table.start();
    for (String key : table.all().keySet()) { // race
      System.out.println(key);
    }
  }
}
