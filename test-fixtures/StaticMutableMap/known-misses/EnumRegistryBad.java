// SPDX-License-Identifier: Apache-2.0
// The constants' constructor cannot reach the static map, so the register() method fills it on
// the look-up path: each caller that finds it empty writes it.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class EnumRegistryBad {
  enum Colour {
    RED,
    GREEN;

    private static final Map<String, Colour> BY_NAME = new HashMap<>(); // expect: note StaticMutableMap // miss: warning StaticMutableMap

    static Colour of(String name) {
      if (BY_NAME.isEmpty()) { // race
        for (Colour colour : values()) {
          BY_NAME.put(colour.name(), colour); // race
        }
      }
      return BY_NAME.get(name); // race
    }
  }
}
