// SPDX-License-Identifier: Apache-2.0
// freeze() only wraps the map: register() still reaches the map behind the wrapper and puts into
// it, after the readers' start.
package fixtures.unguardedsharedmap;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class PopulateThenFreezeBad {
  static final class Codecs {
    private final Map<String, String> byName = new HashMap<>(); // expect: error UnguardedSharedMap
    private Map<String, String> view = byName;

    void register(String name, String codec) {
      byName.put(name, codec); // race
    }

    Codecs freeze() {
      view = Collections.unmodifiableMap(byName);
      return this;
    }

    String find(String name) {
      return view.get(name); // race
    }
  }

  public static void main(String[] args) {
    Codecs codecs = new Codecs();
    codecs.register("gzip", "deflate");
    codecs.freeze();
    for (int i = 0; i < 3; i++) {
      new Thread(() -> System.out.println(codecs.find("gzip"))).start();
    }
    codecs.register("br", "brotli");
  }
}
