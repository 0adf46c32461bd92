// SPDX-License-Identifier: Apache-2.0
// Each thread gets an instance of its own, and so a map of its own.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class SameTaskTwiceGood implements Runnable {
  private final Map<String, Integer> counts = new HashMap<>();

  @Override
  public void run() {
    counts.merge("a", 1, Integer::sum);
  }

  public static void main(String[] args) {
    SameTaskTwiceGood task = new SameTaskTwiceGood();
    SameTaskTwiceGood other = new SameTaskTwiceGood();
    new Thread(task).start();
    new Thread(other).start();
  }
}
