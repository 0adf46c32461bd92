// SPDX-License-Identifier: Apache-2.0
// A listener gets one call at a time, on threads of the HTTP client, while whoever wants to know
// reads the map.
package fixtures.unguardedsharedmap;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;

public class WebSocketListenerBad {
  private final Map<String, Integer> words = new HashMap<>(); // miss: warning UnguardedSharedMap

  public WebSocketListenerBad(HttpClient client, URI address) {
    client.newWebSocketBuilder().buildAsync(address, new Words());
  }

  private final class Words implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      words.merge(data.toString(), 1, Integer::sum); // race
      socket.request(1);
      return null;
    }
  }

  public int count(String word) {
    return words.getOrDefault(word, 0); // race
  }
}
