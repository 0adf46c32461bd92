// SPDX-License-Identifier: Apache-2.0
// As OptionsOfPhasesBad, but closing takes the filters away: the list changes under the lock while it is in use,
// so whoever adds one without the lock meets that.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;

public class OptionsTakenAwayBad {
  private final List<String> filters = new ArrayList<>(); // expect: warning InconsistentMapLocking

  public void addFilter(String filter) {
    filters.add(filter); // race
  }

  public synchronized void open() {
    for (String filter : filters) { // race
      System.out.println(filter);
    }
  }

  public synchronized void close() {
    filters.clear(); // race
  }
}
