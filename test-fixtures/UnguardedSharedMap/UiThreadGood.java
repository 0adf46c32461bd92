// SPDX-License-Identifier: Apache-2.0
// The loader hands its put to the UI thread, which runs its events one after the other.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.TreeMap;
import javax.swing.SwingUtilities;

public class UiThreadGood {
  private final Map<String, Integer> rows = new TreeMap<>();

  void load() {
    new Thread(
            () -> {
              SwingUtilities.invokeLater(() -> rows.put("a", 1));
              SwingUtilities.invokeLater(this::repaint);
            })
        .start();
  }

  void show() {
    SwingUtilities.invokeLater(this::repaint);
  }

  private void repaint() {
    for (String row : rows.keySet()) {
      System.out.println(row);
    }
  }

  public static void main(String[] args) {
    UiThreadGood table = new UiThreadGood();
    table.load();
    table.show();
  }
}
