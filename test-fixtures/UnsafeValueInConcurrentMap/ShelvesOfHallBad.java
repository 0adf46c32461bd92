// SPDX-License-Identifier: Apache-2.0
// Who counts holds the monitor of the hall. Who puts holds another one.
package fixtures.unsafevalueinconcurrentmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ShelvesOfHallBad {
  private final ConcurrentMap<String, ConcurrentMap<Integer, List<String>>> shelves = new ConcurrentHashMap<>(); // expect: warning UnsafeValueInConcurrentMap

  public void put(String hall, int shelf, String box) {
    ConcurrentMap<Integer, List<String>> ofHall =
        shelves.computeIfAbsent(hall, h -> new ConcurrentHashMap<>());
    synchronized (this) {
      ofHall.computeIfAbsent(shelf, s -> new ArrayList<>()).add(box); // race
    }
  }

  public int boxes(String hall, int shelf) {
    ConcurrentMap<Integer, List<String>> ofHall = shelves.get(hall);
    if (ofHall == null) {
      return 0;
    }
    synchronized (ofHall) {
      List<String> boxes = ofHall.get(shelf);
      return boxes == null ? 0 : boxes.size(); // race
    }
  }
}
