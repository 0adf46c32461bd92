// SPDX-License-Identifier: Apache-2.0
// The scope makes a controller for every request.
package fixtures.unguardedsharedmap;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.runtime.http.scope.RequestScope;
import java.util.HashMap;
import java.util.Map;

@Controller("/cart")
@RequestScope
public class MicronautControllerGood {
  private final Map<String, Integer> items = new HashMap<>();

  @Post("/add")
  public void add(String item) {
    items.merge(item, 1, Integer::sum);
  }
}
