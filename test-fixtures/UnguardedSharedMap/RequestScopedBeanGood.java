// SPDX-License-Identifier: Apache-2.0
// The bean has the scope of a request: what the controller keeps is a proxy, by which the
// thread of a request comes to the bean of that request.
package fixtures.unguardedsharedmap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.annotation.RequestScope;

@RestController
public class RequestScopedBeanGood {
  private final Basket basket;

  public RequestScopedBeanGood(Basket basket) {
    this.basket = basket;
  }

  @PostMapping("/items")
  public String add(@RequestParam String item) {
    return basket.add(item);
  }

  @RequestScope
  public static class Basket {
    private final Map<String, Integer> items = new LinkedHashMap<>();

    String add(String item) {
      items.merge(item, 1, Integer::sum);
      return items.toString();
    }
  }
}
