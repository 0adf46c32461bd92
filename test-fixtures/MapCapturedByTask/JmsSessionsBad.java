// SPDX-License-Identifier: Apache-2.0
// Each session delivers on a thread of its own, so the listeners of two sessions overlap.
package fixtures.mapcapturedbytask;

import jakarta.jms.Connection;
import jakarta.jms.Destination;
import jakarta.jms.Session;
import java.util.HashMap;
import java.util.Map;

public class JmsSessionsBad {
  static void listen(Connection connection, Destination orders, Destination returns) {
    Map<String, String> seen = new HashMap<>(); // expect: error MapCapturedByTask
    Session session = connection.createSession();
    Session second = connection.createSession();
    session
        .createConsumer(orders)
        .setMessageListener(message -> seen.put(message.getJMSMessageID(), "order")); // race
    second
        .createConsumer(returns)
        .setMessageListener(message -> seen.put(message.getJMSMessageID(), "return")); // race
  }
}
