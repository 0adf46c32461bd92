// SPDX-License-Identifier: Apache-2.0
// The map is made for threads.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHandler;

public class SpringMessageHandlerGood implements MessageHandler {
  private final Map<Object, Integer> seen = new ConcurrentHashMap<>();

  @Override
  public void handleMessage(Message<?> message) {
    seen.merge(message.getPayload(), 1, Integer::sum);
  }
}
