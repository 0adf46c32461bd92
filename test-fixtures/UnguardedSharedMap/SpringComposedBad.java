// SPDX-License-Identifier: Apache-2.0
// A mapping is composed with an annotation of the program, which carries that of the framework: the
// method is a handler, and request threads run it beside each other.
package fixtures.unguardedsharedmap;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;

public class SpringComposedBad {
  private final Map<String, Integer> visits = new HashMap<>(); // expect: error UnguardedSharedMap

  @Retention(RetentionPolicy.RUNTIME)
  @RequestMapping("/")
  @interface Page {}

  @Page
  public int visit(String name) {
    return visits.merge(name, 1, Integer::sum); // race
  }
}
