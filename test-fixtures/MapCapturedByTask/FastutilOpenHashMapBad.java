// SPDX-License-Identifier: Apache-2.0
// The map of fastutil keeps no lock either: two threads put into one open-addressing table.
package fixtures.mapcapturedbytask;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;

public class FastutilOpenHashMapBad {
  public static void fill() {
    Int2ObjectMap<String> names = new Int2ObjectOpenHashMap<>(); // expect: error MapCapturedByTask
    new Thread(() -> names.put(1, "one")).start(); // race
    names.put(2, "two"); // race
  }
}
