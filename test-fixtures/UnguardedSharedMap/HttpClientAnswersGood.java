// SPDX-License-Identifier: Apache-2.0
// main waits for each answer before it sends the next request.
package fixtures.unguardedsharedmap;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

public class HttpClientAnswersGood {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Integer> sizes = new HashMap<>();

  void fetch(String address) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    client
        .sendAsync(request, BodyHandlers.ofString())
        .thenAccept(answer -> sizes.put(address, answer.body().length()))
        .join();
  }

  public static void main(String[] args) {
    HttpClientAnswersGood crawler = new HttpClientAnswersGood();
    for (String address : args) {
      crawler.fetch(address);
    }
    System.out.println(crawler.sizes);
  }
}
