// SPDX-License-Identifier: Apache-2.0
// The thread puts into the map that the field refers to and main replaces the field meanwhile;
// both put into whichever map the field shows, the first one among them.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class TaskReplacesFieldBad {
  private Map<String, Integer> rows = new HashMap<>(); // expect: error UnguardedSharedMap

  public static void main(String[] args) throws InterruptedException {
    TaskReplacesFieldBad table = new TaskReplacesFieldBad();
    Thread loader = new Thread(() -> table.rows.put("a", 1)); // race
    loader.start();
    table.rows.put("b", 2); // race
    table.rows = new HashMap<>();
    loader.join();
  }
}
