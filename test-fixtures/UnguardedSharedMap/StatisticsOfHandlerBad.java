// SPDX-License-Identifier: Apache-2.0
// The handler counts on the HTTP server's thread while the reporter's thread iterates the counts.
package fixtures.unguardedsharedmap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;

public class StatisticsOfHandlerBad {
  private final Map<String, Integer> hits = new TreeMap<>(); // expect: error UnguardedSharedMap

  void start() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
    server.createContext("/page", this::page);
    server.start();
    new Thread(this::report).start();
  }

  private void page(HttpExchange exchange) throws IOException {
    hits.merge(exchange.getRequestURI().getPath(), 1, Integer::sum); // race
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  private void report() {
    hits.forEach((path, count) -> System.out.println(path + " " + count)); // race
  }
}
