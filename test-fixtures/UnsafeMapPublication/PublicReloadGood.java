// SPDX-License-Identifier: Apache-2.0
// The volatile field is given the map when it is full (JLS 17.4.5).
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;

public class PublicReloadGood {
  private final Supplier<Properties> source;
  private volatile Map<String, String> texts = Map.of();

  public PublicReloadGood(Supplier<Properties> source) {
    this.source = source;
    reload();
  }

  public final void reload() {
    Map<String, String> fresh = new HashMap<>();
    Properties all = source.get();
    for (String name : all.stringPropertyNames()) {
      fresh.put(name, all.getProperty(name));
    }
    texts = fresh;
  }

  public String text(String name) {
    return texts.get(name);
  }
}
