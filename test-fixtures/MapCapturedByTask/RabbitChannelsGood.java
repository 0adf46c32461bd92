// SPDX-License-Identifier: Apache-2.0
// Both consumers belong to one channel, which delivers one message after the other.
package fixtures.mapcapturedbytask;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.util.HashMap;
import java.util.Map;

public class RabbitChannelsGood {
  static void consume(Connection connection) {
    Map<String, Integer> sizes = new HashMap<>();
    Channel orders = connection.createChannel();
    orders.basicConsume(
        "orders", (tag, message) -> sizes.put("order", message.getBody().length), tag -> {});
    orders.basicConsume(
        "returns", (tag, message) -> sizes.put("return", message.getBody().length), tag -> {});
  }
}
