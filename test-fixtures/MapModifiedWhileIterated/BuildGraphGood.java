// SPDX-License-Identifier: Apache-2.0
// The new targets are collected in a second map and added after the loop.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class BuildGraphGood {
  private final Map<String, List<String>> targets = new HashMap<>();

  Map<String, List<String>> graph() {
    return targets;
  }

  void close() {
    Map<String, List<String>> waiting = new HashMap<>();
    for (Map.Entry<String, List<String>> e : targets.entrySet()) {
      for (String dependency : e.getValue()) {
        waiting.put(dependency + ".jar", List.of());
      }
    }
    targets.putAll(waiting);
  }

  public static void main(String[] args) {
    BuildGraphGood build = new BuildGraphGood();
    build.targets.put("app", List.of("core", "net"));
    build.targets.put("core", List.of());
    build.close();
    System.out.println(build.graph().keySet());
  }
}
