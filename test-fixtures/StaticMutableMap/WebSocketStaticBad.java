// SPDX-License-Identifier: Apache-2.0
// Every connection has an endpoint of its own, but all of them share the static map, and
// connections open and close on many threads at once.
package fixtures.staticmutablemap;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.HashMap;
import java.util.Map;

@ServerEndpoint("/chat")
public class WebSocketStaticBad {
  private static final Map<String, Session> SESSIONS = new HashMap<>(); // expect: error StaticMutableMap

  @OnOpen
  public void open(Session session) {
    SESSIONS.put(session.getId(), session); // race
  }

  @OnClose
  public void close(Session session) {
    SESSIONS.remove(session.getId()); // race
  }
}
