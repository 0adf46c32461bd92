// SPDX-License-Identifier: Apache-2.0
// A container keeps one instance of a servlet and calls doGet on many request threads at once
// (Jakarta Servlet 6.0, 2.3.3.1), so the merge races with itself.
package fixtures.unguardedsharedmap;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;

public class ServletFieldBad extends HttpServlet {
  private final Map<String, Integer> hits = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    hits.merge(request.getRequestURI(), 1, Integer::sum); // race
  }
}
