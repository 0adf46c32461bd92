// SPDX-License-Identifier: Apache-2.0
// The same with a map made for threads.
package fixtures.unguardedsharedmap;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.RequestMapping;

public class SpringComposedGood {
  private final Map<String, Integer> visits = new ConcurrentHashMap<>();

  @Retention(RetentionPolicy.RUNTIME)
  @RequestMapping("/")
  @interface Page {}

  @Page
  public int visit(String name) {
    return visits.merge(name, 1, Integer::sum);
  }
}
