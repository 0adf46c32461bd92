// SPDX-License-Identifier: Apache-2.0
// The callback given by the caller runs inside the iteration of the own map; a callback which calls
// close() (the obvious one) changes the LinkedHashMap under the iterator.
package fixtures.mapmodifiedwhileiterated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

public class WindowManagerBad {
  private final Map<Integer, String> windows = new LinkedHashMap<>(); // expect: note MapModifiedWhileIterated

  public void open(int id, String title) {
    windows.put(id, title); // race
  }

  public void close(int id) {
    windows.remove(id); // race
  }

  public void each(BiConsumer<Integer, String> visitor) {
    for (var window : windows.entrySet()) { // race
      visitor.accept(window.getKey(), window.getValue());
    }
  }
}
