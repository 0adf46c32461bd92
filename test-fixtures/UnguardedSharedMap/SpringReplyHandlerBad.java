// SPDX-License-Identifier: Apache-2.0
// Two threads that send at once are both in the handler.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.integration.handler.AbstractReplyProducingMessageHandler;
import org.springframework.messaging.Message;

public class SpringReplyHandlerBad extends AbstractReplyProducingMessageHandler {
  private final Map<Object, Object> replies = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  protected Object handleRequestMessage(Message<?> message) {
    return replies.computeIfAbsent(message.getPayload(), String::valueOf); // race
  }
}
