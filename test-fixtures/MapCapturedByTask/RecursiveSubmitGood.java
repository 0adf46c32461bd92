// SPDX-License-Identifier: Apache-2.0
// The walk calls itself for each child: one task visits the whole tree.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RecursiveSubmitGood {
  record Node(String name, List<Node> children) {}

  private static void walk(Node node, Map<String, Integer> seen, ExecutorService pool) {
    seen.put(node.name(), node.children().size());
    for (Node child : node.children()) {
      walk(child, seen, pool);
    }
  }

  public static void start(Node root) {
    ExecutorService pool = Executors.newWorkStealingPool();
    Map<String, Integer> seen = new HashMap<>();
    pool.submit(() -> walk(root, seen, pool));
  }
}
