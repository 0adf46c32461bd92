// SPDX-License-Identifier: Apache-2.0
// One look-up, and the method is called only with what was found.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class GateNumberGood {
  private final ConcurrentMap<String, String> gates = new ConcurrentHashMap<>();

  public void open(String flight, String gate) {
    gates.put(flight, gate);
  }

  public int terminalOf(String flight) {
    String gate = gates.get(flight);
    return gate == null ? 0 : terminal(gate);
  }

  private static int terminal(String gate) {
    return gate.charAt(0) - '0';
  }

  public void cancel(String flight) {
    gates.remove(flight);
  }
}
