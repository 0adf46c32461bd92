// SPDX-License-Identifier: Apache-2.0
// The monitor of the map is held while the function makes the list, and not while the text is added to it.
package fixtures.unsafevalueinconcurrentmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ComputedUnderMonitorBad {
  private final Map<String, List<String>> notes = // expect: warning UnsafeValueInConcurrentMap
      Collections.synchronizedMap(new HashMap<>());

  void note(String topic, String text) {
    List<String> all =
        notes.compute(topic, (key, texts) -> texts == null ? new ArrayList<>() : texts);
    all.add(text); // race
  }

  public static void main(String[] args) {
    ComputedUnderMonitorBad desk = new ComputedUnderMonitorBad();
    Runnable clerk =
        () -> {
          for (String text : args) {
            desk.note("all", text);
          }
        };
    new Thread(clerk).start();
    new Thread(clerk).start();
  }
}
