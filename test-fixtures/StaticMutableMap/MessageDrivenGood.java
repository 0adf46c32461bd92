// SPDX-License-Identifier: Apache-2.0
// A message-driven bean takes one message at a time, and each has a map of its own.
package fixtures.staticmutablemap;

import jakarta.ejb.MessageDriven;
import java.util.HashMap;
import java.util.Map;

@MessageDriven
public class MessageDrivenGood {
  private final Map<String, Integer> seen = new HashMap<>();

  public void onMessage(String message) {
    seen.merge(message, 1, Integer::sum);
  }
}
