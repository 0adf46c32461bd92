// SPDX-License-Identifier: Apache-2.0
// doPost puts into the map while other request threads read it in doGet; the container orders no
// two requests.
package fixtures.unguardedsharedmap;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

public class ServletReloadBad extends HttpServlet {
  private final Map<String, String> pages = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void init() {
    pages.put("/", "index.html");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().println(pages.get(request.getRequestURI())); // race
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    pages.put(request.getRequestURI(), request.getParameter("page")); // race
  }
}
