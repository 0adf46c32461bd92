// SPDX-License-Identifier: Apache-2.0
// Closing the connection waits for the listeners of its sessions.
package fixtures.mapcapturedbytask;

import jakarta.jms.Connection;
import jakarta.jms.Destination;
import java.util.HashMap;
import java.util.Map;

public class JmsCloseGood {
  static Map<String, Integer> drain(Connection connection, Destination queue) {
    Map<String, Integer> seen = new HashMap<>();
    connection
        .createSession()
        .createConsumer(queue)
        .setMessageListener(m -> seen.merge(m.getJMSMessageID(), 1, Integer::sum));
    connection.start();
    connection.close();
    return new HashMap<>(seen);
  }
}
