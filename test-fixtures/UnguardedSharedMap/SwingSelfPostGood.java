// SPDX-License-Identifier: Apache-2.0
// A listener of a button runs on the event thread, and so does what it posts there: nothing runs
// beside it.
package fixtures.unguardedsharedmap;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.util.Map;
import java.util.TreeMap;
import javax.swing.SwingUtilities;

public class SwingSelfPostGood implements ActionListener {
  private final Map<String, Integer> rows = new TreeMap<>();

  @Override
  public void actionPerformed(ActionEvent event) {
    SwingUtilities.invokeLater(() -> rows.merge(event.getActionCommand(), 1, Integer::sum));
    System.out.println(rows.get("clicks"));
  }
}
