// SPDX-License-Identifier: Apache-2.0
// On a ConcurrentHashMap the unlocked first get is right, and the lock makes check and put one
// step.
package fixtures.inconsistentmaplocking;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class DoubleCheckedGood {
  private final Map<String, StringBuilder> states = new ConcurrentHashMap<>();

  public StringBuilder state(String member) {
    StringBuilder state = states.get(member);
    if (state == null) {
      synchronized (states) {
        state = states.get(member);
        if (state == null) {
          state = new StringBuilder(member);
          states.put(member, state);
        }
      }
    }
    return state;
  }
}
