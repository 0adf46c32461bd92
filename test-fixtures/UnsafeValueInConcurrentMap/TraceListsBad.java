// SPDX-License-Identifier: Apache-2.0
// The iterator is made under the list's monitor, but goes its steps after the monitor was given
// back: another thread may add to the same list in between.
package fixtures.unsafevalueinconcurrentmap;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class TraceListsBad {
  private final ConcurrentMap<Long, List<String>> traces = new ConcurrentHashMap<>(); // expect: warning UnsafeValueInConcurrentMap

  public boolean add(Long address, String trace) {
    List<String> list = traces.get(address);
    if (list == null) {
      list = new ArrayList<>();
      List<String> older = traces.putIfAbsent(address, list);
      if (older != null) {
        list = older;
      }
    }
    Iterator<String> known;
    synchronized (list) {
      known = list.iterator();
    }
    while (known.hasNext()) { // race
      if (known.next().equals(trace)) { // race
        return false;
      }
    }
    synchronized (list) {
      return list.add(trace); // race
    }
  }
}
