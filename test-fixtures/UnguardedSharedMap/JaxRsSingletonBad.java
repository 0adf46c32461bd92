// SPDX-License-Identifier: Apache-2.0
// As a singleton one resource serves all requests, each on a thread of its own: get() may run while
// put() writes, and nothing orders them.
package fixtures.unguardedsharedmap;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Map;

@Singleton
@Path("/prices")
public class JaxRsSingletonBad {
  private final Map<String, Integer> prices = new HashMap<>(); // expect: error UnguardedSharedMap

  @POST
  public void put(String item) {
    prices.put(item, item.length()); // race
  }

  @GET
  public Integer get(String item) {
    return prices.get(item); // race
  }
}
