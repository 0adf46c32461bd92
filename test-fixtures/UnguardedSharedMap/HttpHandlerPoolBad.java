// SPDX-License-Identifier: Apache-2.0
// The server runs its handlers on the pool's threads, several requests at once, and all of them
// merge into one map.
package fixtures.unguardedsharedmap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;

public class HttpHandlerPoolBad {
  private final Map<String, Integer> hits = new HashMap<>(); // expect: error UnguardedSharedMap

  void start() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    hits.merge(exchange.getRequestURI().getPath(), 1, Integer::sum); // race
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }
}
