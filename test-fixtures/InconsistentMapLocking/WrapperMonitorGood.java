// SPDX-License-Identifier: Apache-2.0
// The iteration, in a method of its own, holds the monitor of the wrapper, as the wrapper itself
// does for every call.
package fixtures.inconsistentmaplocking;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class WrapperMonitorGood {
  private final Map<String, Integer> map = new HashMap<>();
  private final Map<String, Integer> shifts = Collections.synchronizedMap(map);

  void assign(String name, int shift) {
    shifts.put(name, shift);
  }

  void print() {
    synchronized (shifts) {
      for (String name : shifts.keySet()) {
        System.out.println(name);
      }
    }
  }

  public static void main(String[] args) {
    WrapperMonitorGood roster = new WrapperMonitorGood();
    new Thread(() -> roster.assign("Ann", 1)).start();
    roster.print();
  }
}
