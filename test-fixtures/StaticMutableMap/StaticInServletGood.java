// SPDX-License-Identifier: Apache-2.0
// ConcurrentHashMap.merge is atomic.
package fixtures.staticmutablemap;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class StaticInServletGood extends HttpServlet {
  private static final Map<String, Integer> HITS = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    HITS.merge(request.getRequestURI(), 1, Integer::sum);
  }
}
