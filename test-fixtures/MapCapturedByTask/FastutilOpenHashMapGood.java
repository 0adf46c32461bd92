// SPDX-License-Identifier: Apache-2.0
// Each call of the wrapper is made under one monitor.
package fixtures.mapcapturedbytask;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectMaps;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;

public class FastutilOpenHashMapGood {
  public static void fill() {
    Int2ObjectMap<String> names = Int2ObjectMaps.synchronize(new Int2ObjectOpenHashMap<>());
    new Thread(() -> names.put(1, "one")).start();
    names.put(2, "two");
  }
}
