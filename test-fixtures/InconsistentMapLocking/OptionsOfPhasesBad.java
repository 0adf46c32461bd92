// SPDX-License-Identifier: Apache-2.0
// Whoever adds a filter while a connection opens may break the loop over them. But filters are given first,
// mostly: no operation under the lock changes the list, so the lock is there for the phases.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;

public class OptionsOfPhasesBad {
  private final List<String> filters = new ArrayList<>(); // expect: note InconsistentMapLocking
  private int phase;

  public void addFilter(String filter) {
    filters.add(filter); // race
  }

  public synchronized void open() {
    phase++;
    for (String filter : filters) { // race
      System.out.println(filter);
    }
  }

  public synchronized void close() {
    phase--;
    for (String filter : filters) { // race
      System.out.println(filter);
    }
  }
}
