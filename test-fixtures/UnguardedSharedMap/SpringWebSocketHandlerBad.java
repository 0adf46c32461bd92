// SPDX-License-Identifier: Apache-2.0
// One handler serves all connections. Messages of one come while others open, on other threads.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

public class SpringWebSocketHandlerBad extends TextWebSocketHandler {
  private final Map<String, WebSocketSession> sessions = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    sessions.put(session.getId(), session); // race
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    if (!sessions.containsKey(session.getId())) { // race
      throw new IllegalStateException();
    }
  }
}
