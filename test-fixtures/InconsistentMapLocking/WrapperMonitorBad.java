// SPDX-License-Identifier: Apache-2.0
// A synchronized wrapper locks itself, not the map that it wraps. The iteration holds the monitor
// of the wrapped map, the task that of the wrapper: no lock in common.
package fixtures.inconsistentmaplocking;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class WrapperMonitorBad {
  private final Map<String, Integer> map = new HashMap<>(); // expect: error InconsistentMapLocking
  private final Map<String, Integer> shifts = Collections.synchronizedMap(map);

  void assign(String name, int shift) {
    shifts.put(name, shift); // race
  }

  void print() {
    synchronized (map) {
      for (String name : shifts.keySet()) { // race
        System.out.println(name);
      }
    }
  }

  public static void main(String[] args) {
    WrapperMonitorBad roster = new WrapperMonitorBad();
    new Thread(() -> roster.assign("Ann", 1)).start();
    roster.print();
  }
}
