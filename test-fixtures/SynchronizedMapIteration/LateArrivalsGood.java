// SPDX-License-Identifier: Apache-2.0
// The monitor of the map, which its parts lock too.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

public class LateArrivalsGood {
  private final SortedMap<Integer, String> arrivals = Collections.synchronizedSortedMap(new TreeMap<>());
  private final SortedMap<Integer, String> late = arrivals.tailMap(600);

  public void arrive(int minute, String who) {
    arrivals.put(minute, who);
  }

  public String latecomers() {
    StringBuilder names = new StringBuilder();
    synchronized (arrivals) {
      for (String who : late.values()) {
        names.append(who).append(' ');
      }
    }
    return names.toString();
  }
}
