// SPDX-License-Identifier: Apache-2.0
// In insertion order get changes nothing. The map was filled before the threads were started, and
// reads do not conflict.
package fixtures.mapcapturedbytask;

import java.util.LinkedHashMap;
import java.util.Map;

public class AccessOrderGood {
  public static void main(String[] args) {
    Map<String, Integer> recent = new LinkedHashMap<>(16, 0.75f, false);
    recent.put("a", 1);
    recent.put("b", 2);
    new Thread(() -> System.out.println(recent.get("a"))).start();
    new Thread(() -> System.out.println(recent.get("b"))).start();
  }
}
