// SPDX-License-Identifier: Apache-2.0
// The report is a second handler of the same server, whose one thread runs all of them.
package fixtures.unguardedsharedmap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;

public class StatisticsOfHandlerGood {
  private final Map<String, Integer> hits = new TreeMap<>();

  void start() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
    server.createContext("/page", this::page);
    server.createContext("/stats", this::stats);
    server.start();
  }

  private void page(HttpExchange exchange) throws IOException {
    hits.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  private void stats(HttpExchange exchange) throws IOException {
    report();
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  private void report() {
    hits.forEach((path, count) -> System.out.println(path + " " + count));
  }
}
