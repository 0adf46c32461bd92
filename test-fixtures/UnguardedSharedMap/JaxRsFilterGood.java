// SPDX-License-Identifier: Apache-2.0
// The same filter with a map on which merge is atomic.
package fixtures.unguardedsharedmap;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class JaxRsFilterGood implements ContainerRequestFilter {
  private final Map<String, Integer> methods = new ConcurrentHashMap<>();

  @Override
  public void filter(ContainerRequestContext context) {
    methods.merge(context.getMethod(), 1, Integer::sum);
  }
}
