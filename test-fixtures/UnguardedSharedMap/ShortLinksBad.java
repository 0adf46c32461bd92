// SPDX-License-Identifier: Apache-2.0
// The server's executor has eight threads, which call the one handler object: two requests insert into its
// TreeMap at the same time.
package fixtures.unguardedsharedmap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;

public class ShortLinksBad {
  private static final class LinkHandler implements HttpHandler {
    private final Map<String, Integer> links = new TreeMap<>(); // expect: error UnguardedSharedMap

    @Override
    public void handle(HttpExchange exchange) throws IOException {
      String path = exchange.getRequestURI().getPath();
      Integer number = links.get(path); // race
      if (number == null) {
        number = links.size(); // race
        links.put(path, number); // race
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
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.start();
  }
}
