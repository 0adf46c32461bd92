// SPDX-License-Identifier: Apache-2.0
// The map is made in doGet and never leaves it: each request has its own.
package fixtures.unguardedsharedmap;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

public class ServletLocalGood extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> model = new HashMap<>();
    model.put("uri", request.getRequestURI());
    response.getWriter().println(model);
  }
}
