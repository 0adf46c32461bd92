// SPDX-License-Identifier: Apache-2.0
// The program asks for its annotations itself, by reflection: they are its own, not the framework's,
// and its one thread calls the method.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class SimpleNameControllerGood {
  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @interface RestController {}

  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @interface GetMapping {}

  @RestController
  static class Visits {
    private final Map<String, Integer> visits = new HashMap<>();

    @GetMapping
    public int visit(String name) {
      return visits.merge(name, 1, Integer::sum);
    }
  }

  public static void main(String[] args) throws ReflectiveOperationException {
    Visits visits = new Visits();
    for (var method : Visits.class.getMethods()) {
      if (Visits.class.isAnnotationPresent(RestController.class)
          && method.isAnnotationPresent(GetMapping.class)) {
        method.invoke(visits, args[0]);
      }
    }
  }
}
