// SPDX-License-Identifier: Apache-2.0
// The same with a map made for threads.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SpringInterfaceMappingGood implements SpringInterfaceMappingGoodApi {
  private final Map<String, Integer> visits = new ConcurrentHashMap<>();

  @Override
  public int visit(String name) {
    return visits.merge(name, 1, Integer::sum);
  }
}

interface SpringInterfaceMappingGoodApi {
  @GetMapping("/visit")
  int visit(String name);
}
