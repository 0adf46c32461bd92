// SPDX-License-Identifier: Apache-2.0
// Here the program itself calls the method, from its one thread: the type is no servlet of a
// container, whatever its name.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class SimpleNameServletGood {
  abstract static class HttpServlet {
    protected void doGet(String request) {}
  }

  static class Hits extends HttpServlet {
    private final Map<String, Integer> hits = new HashMap<>();

    @Override
    protected void doGet(String request) {
      hits.merge(request, 1, Integer::sum);
    }
  }

  public static void main(String[] args) {
    HttpServlet page = new Hits();
    for (String arg : args) {
      page.doGet(arg);
    }
  }
}
