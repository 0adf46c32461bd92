// SPDX-License-Identifier: Apache-2.0
// The page is looked up again after it was asked for, and used as it comes: another thread may have removed it.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class AskedInHelperBad {
  private final Map<String, StringBuilder> pages = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void add(String name) {
    pages.put(name, new StringBuilder());
  }

  public void remove(String name) {
    pages.remove(name); // race
  }

  public int length(String name) {
    return pages.containsKey(name) ? page(name).length() : 0;
  }

  private StringBuilder page(String name) {
    return pages.get(name); // race
  }
}
