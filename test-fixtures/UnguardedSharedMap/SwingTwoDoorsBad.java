// SPDX-License-Identifier: Apache-2.0
// One method posts to the event thread, the other to a thread of the pool.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import javax.swing.SwingUtilities;

public class SwingTwoDoorsBad {
  private final Map<String, Integer> rows = new TreeMap<>(); // expect: error UnguardedSharedMap

  void load() {
    SwingUtilities.invokeLater(() -> rows.put("tea", 3)); // race
  }

  void show() {
    ForkJoinPool.commonPool().execute(() -> System.out.println(rows.get("tea"))); // race
  }
}
