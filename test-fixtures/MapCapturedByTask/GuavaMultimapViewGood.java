// SPDX-License-Identifier: Apache-2.0
// The task adds to a copy, made before it starts, which nobody else has.
package fixtures.mapcapturedbytask;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.Collection;

public class GuavaMultimapViewGood {
  public static void fill() {
    Multimap<String, String> routes = HashMultimap.create();
    Collection<String> north = new ArrayList<>(routes.get("north"));
    new Thread(() -> north.add("a")).start();
    routes.put("south", "b");
  }
}
