// SPDX-License-Identifier: Apache-2.0
// The visitor runs between two steps of the iterator: one that opens a window makes the next step throw.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public class VisitFoundBad {
  private final Map<Integer, String> windows = new HashMap<>(); // expect: note MapModifiedWhileIterated

  public void open(int id, String title) {
    windows.put(id, title); // race
  }

  public boolean visit(String title, Consumer<Integer> visitor) {
    boolean found = false;
    for (Map.Entry<Integer, String> window : windows.entrySet()) { // race
      if (window.getValue().equals(title)) {
        visitor.accept(window.getKey());
        found = true;
      }
    }
    return found;
  }
}
