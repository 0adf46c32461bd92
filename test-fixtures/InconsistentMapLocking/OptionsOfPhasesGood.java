// SPDX-License-Identifier: Apache-2.0
// Whoever adds a filter holds the monitor, too.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;

public class OptionsOfPhasesGood {
  private final List<String> filters = new ArrayList<>();
  private int phase;

  public synchronized void addFilter(String filter) {
    filters.add(filter);
  }

  public synchronized void open() {
    phase++;
    for (String filter : filters) {
      System.out.println(filter);
    }
  }

  public synchronized void close() {
    phase--;
    for (String filter : filters) {
      System.out.println(filter);
    }
  }
}
