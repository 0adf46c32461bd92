// SPDX-License-Identifier: Apache-2.0
// The same with a map made for threads.
package fixtures.staticmutablemap;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@ServerEndpoint("/chat")
public class WebSocketStaticGood {
  private static final Map<String, Session> SESSIONS = new ConcurrentHashMap<>();

  @OnOpen
  public void open(Session session) {
    SESSIONS.put(session.getId(), session);
  }

  @OnClose
  public void close(Session session) {
    SESSIONS.remove(session.getId());
  }
}
