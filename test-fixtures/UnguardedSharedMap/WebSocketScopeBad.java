// SPDX-License-Identifier: Apache-2.0
// The scope makes one endpoint for all connections, which open and close on many threads at once.
package fixtures.unguardedsharedmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.HashMap;
import java.util.Map;

@ApplicationScoped
@ServerEndpoint("/chat")
public class WebSocketScopeBad {
  private final Map<String, Session> sessions = new HashMap<>(); // expect: error UnguardedSharedMap

  @OnOpen
  public void open(Session session) {
    sessions.put(session.getId(), session); // race
  }

  @OnClose
  public void close(Session session) {
    sessions.remove(session.getId()); // race
  }
}
