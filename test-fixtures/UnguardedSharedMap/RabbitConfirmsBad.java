// SPDX-License-Identifier: Apache-2.0
// The thread that reads from the connection confirms messages while publishers note new ones.
package fixtures.unguardedsharedmap;

import com.rabbitmq.client.Channel;
import java.util.HashMap;
import java.util.Map;

public class RabbitConfirmsBad {
  private final Map<Long, String> outstanding = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final Channel channel;

  public RabbitConfirmsBad(Channel channel) {
    this.channel = channel;
    channel.addConfirmListener(
        (tag, multiple) -> outstanding.remove(tag), // race
        (tag, multiple) -> System.err.println("lost " + outstanding.get(tag))); // race
  }

  public void publish(String text) {
    outstanding.put(channel.getNextPublishSeqNo(), text); // race
    channel.basicPublish("", "orders", text.getBytes());
  }
}
