// SPDX-License-Identifier: Apache-2.0
// Without a scope the container makes a resource for every request (Jakarta REST 3.1, 3.1.1), so no
// two threads see one map.
package fixtures.unguardedsharedmap;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Map;

@Path("/prices")
public class JaxRsSingletonGood {
  private final Map<String, Integer> prices = new HashMap<>();

  @POST
  public void put(String item) {
    prices.put(item, item.length());
  }

  @GET
  public Integer get(String item) {
    return prices.get(item);
  }
}
