// SPDX-License-Identifier: Apache-2.0
// A channel calls its handler on the threads of those who send: one handler for all of them.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHandler;

public class SpringMessageHandlerBad implements MessageHandler {
  private final Map<Object, Integer> seen = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void handleMessage(Message<?> message) {
    seen.merge(message.getPayload(), 1, Integer::sum); // race
  }
}
