// SPDX-License-Identifier: Apache-2.0
// The listener runs once, when the application has started, and later the map is only read. That
// a request may come in this very moment is not reported.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SpringStartupListenerGood {
  private final Map<String, String> texts = new HashMap<>();

  @EventListener(ApplicationReadyEvent.class)
  public void load() {
    texts.put("hello", "Hello");
  }

  @GetMapping("/text")
  public String text(String key) {
    return texts.get(key);
  }
}
