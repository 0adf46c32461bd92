// SPDX-License-Identifier: Apache-2.0
// Part of a synchronized map locks the map's monitor, and not its own: who holds the part's keeps nobody out.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

public class LateArrivalsBad {
  private final SortedMap<Integer, String> arrivals = Collections.synchronizedSortedMap(new TreeMap<>()); // expect: warning SynchronizedMapIteration
  private final SortedMap<Integer, String> late = arrivals.tailMap(600);

  public void arrive(int minute, String who) {
    arrivals.put(minute, who); // race
  }

  public String latecomers() {
    StringBuilder names = new StringBuilder();
    synchronized (late) {
      for (String who : late.values()) { // race
        names.append(who).append(' ');
      }
    }
    return names.toString();
  }
}
