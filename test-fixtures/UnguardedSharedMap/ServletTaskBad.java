// SPDX-License-Identifier: Apache-2.0
// init() starts a thread that keeps putting; the request threads read the map at the same time.
package fixtures.unguardedsharedmap;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

public class ServletTaskBad extends HttpServlet {
  private final Map<String, Integer> load = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void init() {
    Thread probe = new Thread(this::probe);
    probe.setDaemon(true);
    probe.start();
  }

  private void probe() {
    for (int i = 0; ; i++) {
      load.put("cpu " + i % 8, i); // race
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().println(load.get(request.getParameter("cpu"))); // race
  }
}
