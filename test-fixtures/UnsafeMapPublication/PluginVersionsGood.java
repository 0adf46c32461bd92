// SPDX-License-Identifier: Apache-2.0
// updateAndGet repeats the copy when another thread has been faster.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

public class PluginVersionsGood {
  private final AtomicReference<Map<String, Integer>> versions = new AtomicReference<>(Map.of());

  private static Map<String, Integer> with(Map<String, Integer> old, String plugin, int version) {
    Map<String, Integer> copy = new HashMap<>(old);
    copy.put(plugin, version);
    return copy;
  }

  public void install(String plugin, int version) {
    versions.updateAndGet(old -> with(old, plugin, version));
  }

  public int version(String plugin) {
    return versions.get().getOrDefault(plugin, 0);
  }
}
