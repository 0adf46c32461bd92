// SPDX-License-Identifier: Apache-2.0
// What is found the second time goes to a method that cannot do without it: cancel may come between the two steps.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class GateNumberBad {
  private final ConcurrentMap<String, String> gates = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void open(String flight, String gate) {
    gates.put(flight, gate);
  }

  public int terminalOf(String flight) {
    return gates.containsKey(flight) ? terminal(gates.get(flight)) : 0; // race
  }

  private static int terminal(String gate) {
    return gate.charAt(0) - '0';
  }

  public void cancel(String flight) {
    gates.remove(flight); // race
  }
}
