// SPDX-License-Identifier: Apache-2.0
// get() gives a view: to add to it is to put into the multimap, which the starter does at the same
// time.
package fixtures.mapcapturedbytask;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimap;
import java.util.Collection;

public class GuavaMultimapViewBad {
  public static void fill() {
    Multimap<String, String> routes = HashMultimap.create(); // expect: error MapCapturedByTask
    Collection<String> north = routes.get("north");
    new Thread(() -> north.add("a")).start(); // race
    routes.put("south", "b"); // race
  }
}
