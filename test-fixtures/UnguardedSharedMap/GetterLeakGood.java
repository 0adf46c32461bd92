// SPDX-License-Identifier: Apache-2.0
// main joins the thread before it iterates what all() returned.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class GetterLeakGood {
  private final Map<String, Integer> rows = new HashMap<>();
  private final Thread loader = new Thread(() -> rows.put("a", 1));

  void start() {
    loader.start();
  }

  Map<String, Integer> all() {
    return rows;
  }

  public static void main(String[] args) throws InterruptedException {
    GetterLeakGood table = new GetterLeakGood();
    table.start();
    table.loader.join();
    for (String key : table.all().keySet()) {
      System.out.println(key);
    }
  }
}
