// SPDX-License-Identifier: Apache-2.0
// The map is filled before the holder is published.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class PublishedHolderGood {
  record Config(int version, Map<String, String> values) {}

  private volatile Config current = new Config(0, Map.of());

  private void load() {
    Map<String, String> read = new HashMap<>();
    read.put("port", "80");
    current = new Config(1, read);
  }

  private String value(String key) {
    return current.values().get(key);
  }

  public void start() {
    new Thread(this::load).start();
    new Thread(() -> System.out.println(value("port"))).start();
  }
}
