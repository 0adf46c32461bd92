// SPDX-License-Identifier: Apache-2.0
// A ConcurrentHashMap.
package fixtures.unguardedsharedmap;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ServletTaskGood extends HttpServlet {
  private final Map<String, Integer> load = new ConcurrentHashMap<>();

  @Override
  public void init() {
    Thread probe = new Thread(this::probe);
    probe.setDaemon(true);
    probe.start();
  }

  private void probe() {
    for (int i = 0; ; i++) {
      load.put("cpu " + i % 8, i);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().println(load.get(request.getParameter("cpu")));
  }
}
