// SPDX-License-Identifier: Apache-2.0
// A singleton controller keeps a bean that is a singleton too: all requests write its map.
package fixtures.unguardedsharedmap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RequestScopedBeanBad {
  private final Basket basket;

  public RequestScopedBeanBad(Basket basket) {
    this.basket = basket;
  }

  @PostMapping("/items")
  public String add(@RequestParam String item) {
    return basket.add(item);
  }

  @Service
  public static class Basket {
    private final Map<String, Integer> items = // expect: error UnguardedSharedMap
        new LinkedHashMap<>();

    String add(String item) {
      items.merge(item, 1, Integer::sum); // race
      return items.toString(); // race
    }
  }
}
