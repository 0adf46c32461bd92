// SPDX-License-Identifier: Apache-2.0
// The map is concurrent, and each call is one step.
package fixtures.unguardedsharedmap;

import com.rabbitmq.client.Channel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class RabbitConfirmsGood {
  private final Map<Long, String> outstanding = new ConcurrentHashMap<>();
  private final Channel channel;

  public RabbitConfirmsGood(Channel channel) {
    this.channel = channel;
    channel.addConfirmListener(
        (tag, multiple) -> outstanding.remove(tag),
        (tag, multiple) -> System.err.println("lost " + outstanding.get(tag)));
  }

  public void publish(String text) {
    outstanding.put(channel.getNextPublishSeqNo(), text);
    channel.basicPublish("", "orders", text.getBytes());
  }
}
