// SPDX-License-Identifier: Apache-2.0
// The map is made for threads.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.integration.handler.AbstractReplyProducingMessageHandler;
import org.springframework.messaging.Message;

public class SpringReplyHandlerGood extends AbstractReplyProducingMessageHandler {
  private final Map<Object, Object> replies = new ConcurrentHashMap<>();

  @Override
  protected Object handleRequestMessage(Message<?> message) {
    return replies.computeIfAbsent(message.getPayload(), String::valueOf);
  }
}
