// SPDX-License-Identifier: Apache-2.0
// The method waits for the answer, which comes after the body handler.
package fixtures.mapcapturedbytask;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.HashMap;
import java.util.Map;

public class BodyHandlerGood {
  static int fetch(HttpClient client, String address) throws Exception {
    Map<String, Integer> codes = new HashMap<>();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    client.send(
        request,
        info -> {
          codes.put(address, info.statusCode());
          return BodySubscribers.discarding();
        });
    return codes.size();
  }
}
