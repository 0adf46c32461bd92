// SPDX-License-Identifier: Apache-2.0
// The interceptor of a channel is called by all threads that send to it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.support.ChannelInterceptor;

public class SpringChannelInterceptorBad implements ChannelInterceptor {
  private final Map<MessageChannel, Integer> sent = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public Message<?> preSend(Message<?> message, MessageChannel channel) {
    sent.merge(channel, 1, Integer::sum); // race
    return message;
  }
}
