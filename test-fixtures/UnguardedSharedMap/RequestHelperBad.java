// SPDX-License-Identifier: Apache-2.0
// A look-up that carries a request writes the map when it misses. Requests are served by many
// threads, and the helper is written for them; which threads call it is not in sight: a warning.
package fixtures.unguardedsharedmap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

public class RequestHelperBad {
  private final Map<String, String> handlers = new HashMap<>(); // expect: warning UnguardedSharedMap

  public String resolve(HttpServletRequest request) {
    String uri = request.getRequestURI();
    String handler = handlers.get(uri); // race
    if (handler == null) {
      handler = uri.substring(1) + "Handler";
      handlers.put(uri, handler); // race
    }
    return handler;
  }
}
