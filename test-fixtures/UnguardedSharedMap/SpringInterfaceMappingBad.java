// SPDX-License-Identifier: Apache-2.0
// The mapping stands in the interface; the method that implements it is the handler. Requests run
// it beside each other.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SpringInterfaceMappingBad implements SpringInterfaceMappingBadApi {
  private final Map<String, Integer> visits = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public int visit(String name) {
    return visits.merge(name, 1, Integer::sum); // race
  }
}

interface SpringInterfaceMappingBadApi {
  @GetMapping("/visit")
  int visit(String name);
}
