// SPDX-License-Identifier: Apache-2.0
// Callers are given null where there is no such flight: they must ask in any case, and a flight that is cancelled in
// between is told as one that never was.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class GateOrNullGood {
  private final ConcurrentMap<String, String> gates = new ConcurrentHashMap<>();

  public void open(String flight, String gate) {
    gates.put(flight, gate);
  }

  public String gateOf(String flight) {
    if (gates.containsKey(flight)) {
      return gates.get(flight);
    }
    return null;
  }

  public void cancel(String flight) {
    gates.remove(flight);
  }
}
