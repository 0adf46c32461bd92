// SPDX-License-Identifier: Apache-2.0
// The annotations are declared without a package of the framework, as in a program that is read by
// itself: their names tell that requests run both methods beside each other. A warning, for the names
// may mislead.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class SimpleNameControllerBad {
  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @interface RestController {}

  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @interface GetMapping {}

  @RestController
  static class Visits {
    private final Map<String, Integer> visits = new HashMap<>(); // expect: warning UnguardedSharedMap

    @GetMapping
    public int visit(String name) {
      return visits.merge(name, 1, Integer::sum); // race
    }
  }
}
