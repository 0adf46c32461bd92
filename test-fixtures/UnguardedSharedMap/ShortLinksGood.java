// SPDX-License-Identifier: Apache-2.0
// Without an executor the server calls every handler on its own single dispatcher thread.
package fixtures.unguardedsharedmap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;

public class ShortLinksGood {
  private static final class LinkHandler implements HttpHandler {
    private final Map<String, Integer> links = new TreeMap<>();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
      String path = exchange.getRequestURI().getPath();
      Integer number = links.get(path);
      if (number == null) {
        number = links.size();
        links.put(path, number);
      }
      byte[] answer = ("/" + number).getBytes();
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
      exchange.close();
    }
  }

  public static void main(String[] args) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
    server.createContext("/", new LinkHandler());
    server.start();
  }
}
