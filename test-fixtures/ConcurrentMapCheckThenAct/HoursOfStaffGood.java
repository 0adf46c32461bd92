// SPDX-License-Identifier: Apache-2.0
// All note in the array that the map keeps.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class HoursOfStaffGood {
  private final ConcurrentMap<String, int[]> staff = new ConcurrentHashMap<>();

  public void note(String name, int day, int hours) {
    int[] days = staff.computeIfAbsent(name, n -> new int[7]);
    synchronized (days) {
      days[day] = hours;
    }
  }
}
