// SPDX-License-Identifier: Apache-2.0
// One session delivers to all its listeners on one thread.
package fixtures.mapcapturedbytask;

import jakarta.jms.Connection;
import jakarta.jms.Destination;
import jakarta.jms.Session;
import java.util.HashMap;
import java.util.Map;

public class JmsSessionsGood {
  static void listen(Connection connection, Destination orders, Destination returns) {
    Map<String, String> seen = new HashMap<>();
    Session session = connection.createSession();
    session
        .createConsumer(orders)
        .setMessageListener(message -> seen.put(message.getJMSMessageID(), "order"));
    session
        .createConsumer(returns)
        .setMessageListener(message -> seen.put(message.getJMSMessageID(), "return"));
  }
}
