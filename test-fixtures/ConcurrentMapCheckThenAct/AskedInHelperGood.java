// SPDX-License-Identifier: Apache-2.0
// Who finds that the page is gone throws what callers expect: the look-up in the helper asks for itself.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class AskedInHelperGood {
  private final Map<String, StringBuilder> pages = new ConcurrentHashMap<>();

  public void add(String name) {
    pages.put(name, new StringBuilder());
  }

  public void remove(String name) {
    pages.remove(name);
  }

  public int length(String name) {
    return pages.containsKey(name) ? page(name).length() : 0;
  }

  private StringBuilder page(String name) {
    StringBuilder page = pages.get(name);
    if (page == null) {
      throw new IllegalStateException("no page " + name);
    }
    return page;
  }
}
