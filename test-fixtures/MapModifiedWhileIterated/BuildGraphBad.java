// SPDX-License-Identifier: Apache-2.0
// `waiting` is the very map that graph returns, so that the put inside the loop is a structural change
// of the map under the iterator.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class BuildGraphBad {
  private final Map<String, List<String>> targets = new HashMap<>(); // expect: warning MapModifiedWhileIterated

  Map<String, List<String>> graph() {
    return targets;
  }

  void close() {
    Map<String, List<String>> waiting = graph();
    for (Map.Entry<String, List<String>> e : targets.entrySet()) { // race
      for (String dependency : e.getValue()) {
        waiting.put(dependency + ".jar", List.of()); // race
      }
    }
  }

  public static void main(String[] args) {
    BuildGraphBad build = new BuildGraphBad();
    build.targets.put("app", List.of("core", "net"));
    build.targets.put("core", List.of());
    build.close();
    System.out.println(build.graph().keySet());
  }
}
