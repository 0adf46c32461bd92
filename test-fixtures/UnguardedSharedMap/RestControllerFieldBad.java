// SPDX-License-Identifier: Apache-2.0
// A controller is a singleton whose mapped methods run on the request threads. Two requests put
// and get in one HashMap without a lock.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RestControllerFieldBad {
  private final Map<String, String> notes = new HashMap<>(); // expect: error UnguardedSharedMap

  @GetMapping("/notes/{id}")
  public String get(@PathVariable String id) {
    return notes.get(id); // race
  }

  @PostMapping("/notes/{id}")
  public void set(@PathVariable String id, @RequestParam String text) {
    notes.put(id, text); // race
  }
}
