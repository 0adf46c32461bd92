// SPDX-License-Identifier: Apache-2.0
// Each writer copies the map, changes its copy and puts it into the volatile field. No map is
// changed after it is published, but where two writers copy the same map, one of the two updates
// is lost.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class SwapByTwoWritersBad {
  private volatile Map<String, String> routes = Map.of(); // expect: warning UnsafeMapPublication

  void add(String path, String target) {
    Map<String, String> copy = new HashMap<>(routes); // race
    copy.put(path, target);
    routes = copy; // race
  }

  String find(String path) {
    return routes.get(path);
  }

  public static void main(String[] args) {
    SwapByTwoWritersBad table = new SwapByTwoWritersBad();
    new Thread(() -> table.add("/", "home")).start();
    new Thread(() -> table.add("/help", "help")).start();
    System.out.println(table.find("/"));
  }
}
