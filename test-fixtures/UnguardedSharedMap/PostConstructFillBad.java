// SPDX-License-Identifier: Apache-2.0
// reload() is mapped to a request and so runs on request threads, while others read the map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PostConstructFillBad {
  private final Map<String, String> texts = new HashMap<>(); // expect: error UnguardedSharedMap

  @PostMapping("/reload")
  public void reload() {
    texts.put("hello", "Hello"); // race
  }

  @GetMapping("/text")
  public String text(@RequestParam String key) {
    return texts.get(key); // race
  }
}
