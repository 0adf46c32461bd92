// SPDX-License-Identifier: Apache-2.0
// A listener of a button runs on the event thread, and a worker of the common pool beside it.
package fixtures.unguardedsharedmap;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

public class SwingSelfPostBad implements ActionListener {
  private final Map<String, Integer> rows = new TreeMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void actionPerformed(ActionEvent event) {
    CompletableFuture.runAsync(
        () -> rows.merge(event.getActionCommand(), 1, Integer::sum)); // race
    System.out.println(rows.get("clicks")); // race
  }
}
