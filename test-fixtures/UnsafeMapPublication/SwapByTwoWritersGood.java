// SPDX-License-Identifier: Apache-2.0
// Copy and swap stand under one lock, so that no writer copies a map that another is about to
// replace; readers need none.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class SwapByTwoWritersGood {
  private volatile Map<String, String> routes = Map.of();

  synchronized void add(String path, String target) {
    Map<String, String> copy = new HashMap<>(routes);
    copy.put(path, target);
    routes = copy;
  }

  String find(String path) {
    return routes.get(path);
  }

  public static void main(String[] args) {
    SwapByTwoWritersGood table = new SwapByTwoWritersGood();
    new Thread(() -> table.add("/", "home")).start();
    new Thread(() -> table.add("/help", "help")).start();
    System.out.println(table.find("/"));
  }
}
