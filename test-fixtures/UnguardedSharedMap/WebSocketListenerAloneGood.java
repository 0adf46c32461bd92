// SPDX-License-Identifier: Apache-2.0
// Only the listener's own methods use the map, and they are called one at a time.
package fixtures.unguardedsharedmap;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;

public class WebSocketListenerAloneGood implements WebSocket.Listener {
  private final Map<String, Integer> words = new HashMap<>();

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    words.merge(data.toString(), 1, Integer::sum);
    socket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
    System.out.println(words);
    return null;
  }

  public static void main(String[] args) {
    HttpClient client = HttpClient.newHttpClient();
    URI address = URI.create(args[0]);
    client.newWebSocketBuilder().buildAsync(address, new WebSocketListenerAloneGood()).join();
  }
}
