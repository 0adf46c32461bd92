// SPDX-License-Identifier: Apache-2.0
// The map is made for threads.
package fixtures.unguardedsharedmap;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

public class WebSocketListenerGood {
  private final Map<String, Integer> words = new ConcurrentHashMap<>();

  public WebSocketListenerGood(HttpClient client, URI address) {
    client.newWebSocketBuilder().buildAsync(address, new Words());
  }

  private final class Words implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      words.merge(data.toString(), 1, Integer::sum);
      socket.request(1);
      return null;
    }
  }

  public int count(String word) {
    return words.getOrDefault(word, 0);
  }
}
