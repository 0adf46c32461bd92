// SPDX-License-Identifier: Apache-2.0
// The iterator makes no step after the call of the visitor.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public class VisitFoundGood {
  private final Map<Integer, String> windows = new HashMap<>();

  public void open(int id, String title) {
    windows.put(id, title);
  }

  public boolean visit(String title, Consumer<Integer> visitor) {
    for (Map.Entry<Integer, String> window : windows.entrySet()) {
      if (window.getValue().equals(title)) {
        visitor.accept(window.getKey());
        return true;
      }
    }
    return false;
  }
}
