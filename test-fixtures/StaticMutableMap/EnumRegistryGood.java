// SPDX-License-Identifier: Apache-2.0
// The static block fills the map once, under the initialisation lock of the enum class.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class EnumRegistryGood {
  enum Colour {
    RED,
    GREEN;

    private static final Map<String, Colour> BY_NAME = new HashMap<>();

    static {
      for (Colour colour : values()) {
        BY_NAME.put(colour.name(), colour);
      }
    }

    static Colour of(String name) {
      return BY_NAME.get(name);
    }
  }
}
