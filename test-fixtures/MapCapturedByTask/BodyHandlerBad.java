// SPDX-License-Identifier: Apache-2.0
// The client runs the body handler on a thread of its own while the method goes on to use the map.
package fixtures.mapcapturedbytask;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.HashMap;
import java.util.Map;

public class BodyHandlerBad {
  static int fetch(HttpClient client, String address) throws Exception {
    Map<String, Integer> codes = new HashMap<>(); // expect: error MapCapturedByTask
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    client.sendAsync(
        request,
        info -> {
          codes.put(address, info.statusCode()); // race
          return BodySubscribers.discarding();
        });
    return codes.size(); // race
  }
}
