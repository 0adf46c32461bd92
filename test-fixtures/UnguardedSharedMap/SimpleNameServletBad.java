// SPDX-License-Identifier: Apache-2.0
// The program is read without its libraries; a small type stands for the servlet by its name. Nothing
// in the program calls doGet, so the container does, from all request threads: a warning, for the
// name may mislead.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class SimpleNameServletBad {
  abstract static class HttpServlet {
    protected void doGet(String request) {}
  }

  static class Hits extends HttpServlet {
    private final Map<String, Integer> hits = new HashMap<>(); // expect: warning UnguardedSharedMap

    @Override
    protected void doGet(String request) {
      hits.merge(request, 1, Integer::sum); // race
    }
  }
}
