// SPDX-License-Identifier: Apache-2.0
// A ConcurrentHashMap.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RestControllerFieldGood {
  private final Map<String, String> notes = new ConcurrentHashMap<>();

  @GetMapping("/notes/{id}")
  public String get(@PathVariable String id) {
    return notes.get(id);
  }

  @PostMapping("/notes/{id}")
  public void set(@PathVariable String id, @RequestParam String text) {
    notes.put(id, text);
  }
}
