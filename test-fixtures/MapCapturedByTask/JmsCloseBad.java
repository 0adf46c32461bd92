// SPDX-License-Identifier: Apache-2.0
// The session's thread counts messages until the connection is closed; the map is copied before.
package fixtures.mapcapturedbytask;

import jakarta.jms.Connection;
import jakarta.jms.Destination;
import java.util.HashMap;
import java.util.Map;

public class JmsCloseBad {
  static Map<String, Integer> drain(Connection connection, Destination queue) {
    Map<String, Integer> seen = new HashMap<>(); // expect: error MapCapturedByTask
    connection
        .createSession()
        .createConsumer(queue)
        .setMessageListener(m -> seen.merge(m.getJMSMessageID(), 1, Integer::sum)); // race
    connection.start();
    Map<String, Integer> result = new HashMap<>(seen); // race
    connection.close();
    return result;
  }
}
