// SPDX-License-Identifier: Apache-2.0
// A synchronized map holds its monitor while compute runs the function, so one thread at a time adds to a list
// (Collections.synchronizedMap: serial access, by its own monitor).
package fixtures.unsafevalueinconcurrentmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ComputedUnderMonitorGood {
  private final Map<String, List<String>> notes =
      Collections.synchronizedMap(new HashMap<>());

  void note(String topic, String text) {
    notes.compute(
        topic,
        (key, texts) -> {
          List<String> all = texts == null ? new ArrayList<>() : texts;
          all.add(text);
          return all;
        });
  }

  public static void main(String[] args) {
    ComputedUnderMonitorGood desk = new ComputedUnderMonitorGood();
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
