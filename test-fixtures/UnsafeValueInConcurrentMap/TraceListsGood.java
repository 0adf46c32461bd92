// SPDX-License-Identifier: Apache-2.0
// Whether putIfAbsent() kept the new list or gave the older one, the variable refers to the list in
// the map, and all steps of the loop over it hold its monitor, as the addition does.
package fixtures.unsafevalueinconcurrentmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class TraceListsGood {
  private final ConcurrentMap<Long, List<String>> traces = new ConcurrentHashMap<>();

  public boolean add(Long address, String trace) {
    List<String> list = traces.get(address);
    if (list == null) {
      list = new ArrayList<>();
      List<String> older = traces.putIfAbsent(address, list);
      if (older != null) {
        list = older;
      }
    }
    synchronized (list) {
      for (String known : list) {
        if (known.equals(trace)) {
          return false;
        }
      }
      return list.add(trace);
    }
  }
}
