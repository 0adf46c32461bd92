// SPDX-License-Identifier: Apache-2.0
// Without an executor the server runs every handler on its one dispatcher thread
// (HttpServer.setExecutor: "a default implementation is used, which uses the thread which was
// created by the start() method").
package fixtures.unguardedsharedmap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;

public class HttpHandlerPoolGood {
  private final Map<String, Integer> hits = new HashMap<>();

  void start() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    hits.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }
}
