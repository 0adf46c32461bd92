// SPDX-License-Identifier: Apache-2.0
package app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A small shop behind the JDK's own HTTP server; eight threads serve its requests. */
public final class Shop {
  private interface Page {
    String render(HttpExchange exchange) throws IOException;
  }

  private final Sessions sessions = new Sessions();
  private final PriceCache prices = new PriceCache();
  private final OrderService orders = new OrderService(prices);
  private final Map<String, Page> pages = new HashMap<>();

  private Shop(List<String> items) {
    Map<String, Integer> stock = StockImport.load(items);
    pages.put("/login", exchange -> sessions.open(exchange.getRemoteAddress().getHostString()));
    pages.put("/whoami", exchange -> sessions.find(exchange.getRequestURI().getQuery()));
    pages.put("/stock", exchange -> String.valueOf(stock.get(exchange.getRequestURI().getQuery())));
    pages.put("/order", exchange -> orders.place(exchange.getRequestURI().getQuery()));
    pages.put("/orders", exchange -> orders.report());
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Metrics.count(path);
    // Every thread reads this HashMap, but it was filled before the server was started.
    Page page = pages.get(path);
    byte[] body = (page == null ? "?" : page.render(exchange)).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  public static void main(String[] args) throws IOException {
    Shop shop = new Shop(List.of(args));
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 8080), 0);
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.createContext("/", shop::handle);
    server.start();
    Metrics.startReporter();
  }
}
