// SPDX-License-Identifier: Apache-2.0
// doGet runs on many request threads at once and merges into a static HashMap.
package fixtures.staticmutablemap;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;

public class StaticInServletBad extends HttpServlet {
  private static final Map<String, Integer> HITS = new HashMap<>(); // expect: error StaticMutableMap

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    HITS.merge(request.getRequestURI(), 1, Integer::sum); // race
  }
}
