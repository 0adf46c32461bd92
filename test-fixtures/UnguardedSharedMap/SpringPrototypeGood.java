// SPDX-License-Identifier: Apache-2.0
// As a prototype the controller is made anew for every request, so no two threads see one map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("prototype")
public class SpringPrototypeGood {
  private final Map<String, String> notes = new HashMap<>();

  @PostMapping("/note")
  public void put(@RequestParam String key) {
    notes.put(key, key.trim());
  }

  @GetMapping("/note")
  public String get(@RequestParam String key) {
    return notes.get(key);
  }
}
