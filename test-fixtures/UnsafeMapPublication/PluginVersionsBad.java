// SPDX-License-Identifier: Apache-2.0
// Two callers of install may both copy the same old map, and the set of the second one takes away the
// plug-in of the first one: get and set are two steps.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

public class PluginVersionsBad {
  private final AtomicReference<Map<String, Integer>> versions = new AtomicReference<>(Map.of()); // expect: warning UnsafeMapPublication

  private static Map<String, Integer> with(Map<String, Integer> old, String plugin, int version) {
    Map<String, Integer> copy = new HashMap<>(old);
    copy.put(plugin, version);
    return copy;
  }

  public void install(String plugin, int version) {
    Map<String, Integer> old = versions.get(); // race
    versions.set(with(old, plugin, version)); // race
  }

  public int version(String plugin) {
    return versions.get().getOrDefault(plugin, 0);
  }
}
