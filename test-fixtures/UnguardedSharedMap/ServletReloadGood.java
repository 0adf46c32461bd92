// SPDX-License-Identifier: Apache-2.0
// The map is filled in init(), which returns before the container lets the first request in
// (Jakarta Servlet 6.0, 2.3.2), and afterwards only read.
package fixtures.unguardedsharedmap;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

public class ServletReloadGood extends HttpServlet {
  private final Map<String, String> pages = new HashMap<>();

  @Override
  public void init() {
    pages.put("/", "index.html");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().println(pages.get(request.getRequestURI()));
  }
}
