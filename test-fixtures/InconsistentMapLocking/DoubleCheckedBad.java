// SPDX-License-Identifier: Apache-2.0
// The first get is outside the lock that guards the put: while one thread restructures the table,
// another reads it. After Apache Tomcat's SenderState, a double-checked get on a HashMap.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class DoubleCheckedBad {
  private final Map<String, StringBuilder> states = new HashMap<>(); // expect: warning InconsistentMapLocking

  public StringBuilder state(String member) {
    StringBuilder state = states.get(member); // race
    if (state == null) {
      synchronized (states) {
        state = states.get(member);
        if (state == null) {
          state = new StringBuilder(member);
          states.put(member, state); // race
        }
      }
    }
    return state;
  }
}
