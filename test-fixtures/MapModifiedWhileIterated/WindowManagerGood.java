// SPDX-License-Identifier: Apache-2.0
// The callbacks run over a copy.
package fixtures.mapmodifiedwhileiterated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

public class WindowManagerGood {
  private final Map<Integer, String> windows = new LinkedHashMap<>();

  public void open(int id, String title) {
    windows.put(id, title);
  }

  public void close(int id) {
    windows.remove(id);
  }

  public void each(BiConsumer<Integer, String> visitor) {
    for (var window : List.copyOf(windows.entrySet())) {
      visitor.accept(window.getKey(), window.getValue());
    }
  }
}
