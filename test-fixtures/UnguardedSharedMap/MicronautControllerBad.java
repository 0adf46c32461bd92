// SPDX-License-Identifier: Apache-2.0
// A controller is a singleton: requests on several threads merge at once.
package fixtures.unguardedsharedmap;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.HashMap;
import java.util.Map;

@Controller("/cart")
public class MicronautControllerBad {
  private final Map<String, Integer> items = new HashMap<>(); // expect: error UnguardedSharedMap

  @Post("/add")
  public void add(String item) {
    items.merge(item, 1, Integer::sum); // race
  }
}
