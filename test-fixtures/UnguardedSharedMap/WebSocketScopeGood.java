// SPDX-License-Identifier: Apache-2.0
// By default every connection has an endpoint of its own (Jakarta WebSocket 2.1, 3.1.7), which one
// thread at a time enters.
package fixtures.unguardedsharedmap;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.HashMap;
import java.util.Map;

@ServerEndpoint("/chat")
public class WebSocketScopeGood {
  private final Map<String, Session> sessions = new HashMap<>();

  @OnOpen
  public void open(Session session) {
    sessions.put(session.getId(), session);
  }

  @OnClose
  public void close(Session session) {
    sessions.remove(session.getId());
  }
}
