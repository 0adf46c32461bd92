// SPDX-License-Identifier: Apache-2.0
// All registrations come before freeze() and the start of the readers; from then on the map is
// only read.
package fixtures.unguardedsharedmap;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class PopulateThenFreezeGood {
  static final class Codecs {
    private final Map<String, String> byName = new HashMap<>();
    private Map<String, String> view = byName;

    void register(String name, String codec) {
      byName.put(name, codec);
    }

    Codecs freeze() {
      view = Collections.unmodifiableMap(byName);
      return this;
    }

    String find(String name) {
      return view.get(name);
    }
  }

  public static void main(String[] args) {
    Codecs codecs = new Codecs();
    codecs.register("gzip", "deflate");
    codecs.register("br", "brotli");
    codecs.freeze();
    for (int i = 0; i < 3; i++) {
      new Thread(() -> System.out.println(codecs.find("gzip"))).start();
    }
  }
}
