// SPDX-License-Identifier: Apache-2.0
// A message-driven bean takes one message at a time, but the container has several beans of the
// class, and the class has one map.
package fixtures.staticmutablemap;

import jakarta.ejb.MessageDriven;
import java.util.HashMap;
import java.util.Map;

@MessageDriven
public class MessageDrivenBad {
  private static final Map<String, Integer> SEEN = // expect: error StaticMutableMap
      new HashMap<>();

  public void onMessage(String message) {
    SEEN.merge(message, 1, Integer::sum); // race
  }
}
