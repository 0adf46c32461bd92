// SPDX-License-Identifier: Apache-2.0
// The walk puts into the map and submits itself for each child, so the tasks of two children put
// at the same time.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RecursiveSubmitBad {
  record Node(String name, List<Node> children) {}

  private static void walk(Node node, Map<String, Integer> seen, ExecutorService pool) {
    seen.put(node.name(), node.children().size()); // race
    for (Node child : node.children()) {
      pool.submit(() -> walk(child, seen, pool));
    }
  }

  public static void start(Node root) {
    ExecutorService pool = Executors.newWorkStealingPool();
    Map<String, Integer> seen = new HashMap<>(); // expect: warning MapCapturedByTask // miss: error MapCapturedByTask
    pool.submit(() -> walk(root, seen, pool));
  }
}
