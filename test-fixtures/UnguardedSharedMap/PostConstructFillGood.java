// SPDX-License-Identifier: Apache-2.0
// The container calls the @PostConstruct method once, before the controller gets its first
// request; afterwards the map is only read.
package fixtures.unguardedsharedmap;

import jakarta.annotation.PostConstruct;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PostConstructFillGood {
  private final Map<String, String> texts = new HashMap<>();

  @PostConstruct
  public void reload() {
    texts.put("hello", "Hello");
  }

  @GetMapping("/text")
  public String text(@RequestParam String key) {
    return texts.get(key);
  }
}
