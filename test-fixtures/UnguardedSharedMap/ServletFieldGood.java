// SPDX-License-Identifier: Apache-2.0
// ConcurrentHashMap.merge is atomic.
package fixtures.unguardedsharedmap;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ServletFieldGood extends HttpServlet {
  private final Map<String, Integer> hits = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    hits.merge(request.getRequestURI(), 1, Integer::sum);
  }
}
