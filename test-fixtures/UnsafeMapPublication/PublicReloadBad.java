// SPDX-License-Identifier: Apache-2.0
// The field has the new map before it is filled, so others read it while it is changed. That the
// constructor reloads too says nothing of who else does: the method is public, and the field
// volatile.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;

public class PublicReloadBad {
  private final Supplier<Properties> source;
  private volatile Map<String, String> texts = Map.of(); // expect: warning UnsafeMapPublication

  public PublicReloadBad(Supplier<Properties> source) {
    this.source = source;
    reload();
  }

  public final void reload() {
    Map<String, String> fresh = new HashMap<>();
    texts = fresh;
    Properties all = source.get();
    for (String name : all.stringPropertyNames()) {
      fresh.put(name, all.getProperty(name)); // race
    }
  }

  public String text(String name) {
    return texts.get(name); // race
  }
}
