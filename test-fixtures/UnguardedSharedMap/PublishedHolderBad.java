// SPDX-License-Identifier: Apache-2.0
// The holder is published by a volatile field, and the map in it goes on being filled.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class PublishedHolderBad {
  record Config(int version, Map<String, String> values) {} // expect: error UnguardedSharedMap

  private volatile Config current = new Config(0, Map.of());

  private void load() {
    Map<String, String> read = new HashMap<>();
    current = new Config(1, read);
    read.put("port", "80"); // race
  }

  private String value(String key) {
    return current.values().get(key); // race
  }

  public void start() {
    new Thread(this::load).start();
    new Thread(() -> System.out.println(value("port"))).start();
  }
}
