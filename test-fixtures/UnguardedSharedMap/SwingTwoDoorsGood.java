// SPDX-License-Identifier: Apache-2.0
// Both methods post to the one event thread.
package fixtures.unguardedsharedmap;

import java.awt.EventQueue;
import java.util.Map;
import java.util.TreeMap;
import javax.swing.SwingUtilities;

public class SwingTwoDoorsGood {
  private final Map<String, Integer> rows = new TreeMap<>();

  void load() {
    SwingUtilities.invokeLater(() -> rows.put("tea", 3));
  }

  void show() {
    EventQueue.invokeLater(() -> System.out.println(rows.get("tea")));
  }
}
