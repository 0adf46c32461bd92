// SPDX-License-Identifier: Apache-2.0
// One Runnable instance is given to two threads, so both run() calls merge into the map of that
// one object.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class SameTaskTwiceBad implements Runnable {
  private final Map<String, Integer> counts = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void run() {
    counts.merge("a", 1, Integer::sum); // race
  }

  public static void main(String[] args) {
    SameTaskTwiceBad task = new SameTaskTwiceBad();
    new Thread(task).start();
    new Thread(task).start();
  }
}
