// SPDX-License-Identifier: Apache-2.0
// The answers arrive on the client's threads, and main reads the map without waiting for any of
// them.
package fixtures.unguardedsharedmap;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

public class HttpClientAnswersBad {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Integer> sizes = new HashMap<>(); // expect: error UnguardedSharedMap

  void fetch(String address) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    client
        .sendAsync(request, BodyHandlers.ofString())
        .thenAccept(answer -> sizes.put(address, answer.body().length())) // race
        .exceptionally(failure -> null);
  }

  public static void main(String[] args) {
    HttpClientAnswersBad crawler = new HttpClientAnswersBad();
    for (String address : args) {
      crawler.fetch(address);
    }
    System.out.println(crawler.sizes); // race
  }
}
