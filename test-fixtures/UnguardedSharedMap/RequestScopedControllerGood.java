// SPDX-License-Identifier: Apache-2.0
// The same methods in a request-scoped bean: the container makes one per request, so no two
// requests share the map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.annotation.RequestScope;

@RestController
@RequestScope
public class RequestScopedControllerGood {
  private final Map<String, String> notes = new HashMap<>();

  @PostMapping("/notes")
  public String set(@RequestParam String id, @RequestParam String text) {
    notes.put(id, text);
    return notes.toString();
  }
}
