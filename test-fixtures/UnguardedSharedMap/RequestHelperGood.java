// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent of a ConcurrentHashMap.
package fixtures.unguardedsharedmap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class RequestHelperGood {
  private final Map<String, String> handlers = new ConcurrentHashMap<>();

  public String resolve(HttpServletRequest request) {
    String uri = request.getRequestURI();
    return handlers.computeIfAbsent(uri, u -> u.substring(1) + "Handler");
  }
}
