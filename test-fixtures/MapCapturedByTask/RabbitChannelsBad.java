// SPDX-License-Identifier: Apache-2.0
// The deliveries of one channel are handled one after the other, those of two channels on two
// threads at once.
package fixtures.mapcapturedbytask;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.util.HashMap;
import java.util.Map;

public class RabbitChannelsBad {
  static void consume(Connection connection) {
    Map<String, Integer> sizes = new HashMap<>(); // expect: error MapCapturedByTask
    Channel orders = connection.createChannel();
    Channel returns = connection.createChannel();
    orders.basicConsume(
        "orders", (tag, message) -> sizes.put("order", message.getBody().length), tag -> {}); // race
    returns.basicConsume(
        "returns", (tag, message) -> sizes.put("return", message.getBody().length), tag -> {}); // race
  }
}
