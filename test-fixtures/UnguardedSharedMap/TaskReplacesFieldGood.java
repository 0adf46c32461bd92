// SPDX-License-Identifier: Apache-2.0
// main waits for the thread before it goes on.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class TaskReplacesFieldGood {
  private Map<String, Integer> rows = new HashMap<>();

  public static void main(String[] args) throws InterruptedException {
    TaskReplacesFieldGood table = new TaskReplacesFieldGood();
    Thread loader = new Thread(() -> table.rows.put("a", 1));
    loader.start();
    loader.join();
    table.rows.put("b", 2);
    table.rows = new HashMap<>();
  }
}
