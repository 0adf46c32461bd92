// SPDX-License-Identifier: Apache-2.0
// Two threads that both miss make two arrays, and what is noted in the one which is replaced is lost.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class HoursOfStaffBad {
  private final ConcurrentMap<String, int[]> staff = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void note(String name, int day, int hours) {
    int[] days = staff.get(name); // race
    if (days == null) {
      days = new int[7];
      staff.put(name, days); // race
    }
    synchronized (days) {
      days[day] = hours;
    }
  }
}
