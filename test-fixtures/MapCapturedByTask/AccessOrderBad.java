// SPDX-License-Identifier: Apache-2.0
// A LinkedHashMap in access order moves the entry to the end of its list on every get, so the
// gets of the two threads are writes that conflict, although nobody puts after the start.
package fixtures.mapcapturedbytask;

import java.util.LinkedHashMap;
import java.util.Map;

public class AccessOrderBad {
  public static void main(String[] args) {
    Map<String, Integer> recent = new LinkedHashMap<>(16, 0.75f, true); // expect: error MapCapturedByTask
    recent.put("a", 1);
    recent.put("b", 2);
    new Thread(() -> System.out.println(recent.get("a"))).start(); // race
    new Thread(() -> System.out.println(recent.get("b"))).start(); // race
  }
}
