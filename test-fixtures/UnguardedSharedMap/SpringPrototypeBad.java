// SPDX-License-Identifier: Apache-2.0
// A controller is a singleton: requests put and read at the same time.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SpringPrototypeBad {
  private final Map<String, String> notes = new HashMap<>(); // expect: error UnguardedSharedMap

  @PostMapping("/note")
  public void put(@RequestParam String key) {
    notes.put(key, key.trim()); // race
  }

  @GetMapping("/note")
  public String get(@RequestParam String key) {
    return notes.get(key); // race
  }
}
