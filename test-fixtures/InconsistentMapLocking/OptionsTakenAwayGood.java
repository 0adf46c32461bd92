// SPDX-License-Identifier: Apache-2.0
// Every access holds the monitor.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;

public class OptionsTakenAwayGood {
  private final List<String> filters = new ArrayList<>();

  public synchronized void addFilter(String filter) {
    filters.add(filter);
  }

  public synchronized void open() {
    for (String filter : filters) {
      System.out.println(filter);
    }
  }

  public synchronized void close() {
    filters.clear();
  }
}
