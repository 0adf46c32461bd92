// SPDX-License-Identifier: Apache-2.0
package org.springframework.web.socket.handler;

import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/** As much of the type as the fixtures need. */
public class TextWebSocketHandler {
  public void afterConnectionEstablished(WebSocketSession session) throws Exception {}

  protected void handleTextMessage(WebSocketSession session, TextMessage message)
      throws Exception {}
}
