// SPDX-License-Identifier: Apache-2.0
// There is one instance of a provider for the whole application (Jakarta REST 3.1, 4.1), and every
// request passes it on its own thread: two of them may merge into the map at once.
package fixtures.unguardedsharedmap;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.HashMap;
import java.util.Map;

public class JaxRsFilterBad implements ContainerRequestFilter {
  private final Map<String, Integer> methods = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void filter(ContainerRequestContext context) {
    methods.merge(context.getMethod(), 1, Integer::sum); // race
  }
}
