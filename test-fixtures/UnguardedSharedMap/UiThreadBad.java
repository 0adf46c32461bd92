// SPDX-License-Identifier: Apache-2.0
// The loader's own thread puts into the map that the repaint, an event of the UI thread,
// iterates.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.TreeMap;
import javax.swing.SwingUtilities;

public class UiThreadBad {
  private final Map<String, Integer> rows = new TreeMap<>(); // expect: error UnguardedSharedMap

  void load() {
    new Thread(
            () -> {
              rows.put("a", 1); // race
              SwingUtilities.invokeLater(this::repaint);
            })
        .start();
  }

  void show() {
    SwingUtilities.invokeLater(this::repaint);
  }

  private void repaint() {
    for (String row : rows.keySet()) { // race
      System.out.println(row);
    }
  }

  public static void main(String[] args) {
    UiThreadBad table = new UiThreadBad();
    table.load();
    table.show();
  }
}
