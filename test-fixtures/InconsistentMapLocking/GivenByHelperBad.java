// SPDX-License-Identifier: Apache-2.0
// The printer's thread goes over the very map that flush empties and tally goes on filling.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class GivenByHelperBad {
  private final ExecutorService printer = Executors.newSingleThreadExecutor();
  private Map<String, Integer> tallies = new HashMap<>(); // expect: error InconsistentMapLocking

  public synchronized void tally(String name) {
    tallies.merge(name, 1, Integer::sum); // race
    if (tallies.size() == 50) {
      flush();
    }
  }

  public synchronized void flush() {
    hand(tallies);
    tallies.clear(); // race
  }

  private void hand(Map<String, Integer> full) {
    printer.execute(() -> print(full));
  }

  private void print(Map<String, Integer> full) {
    full.forEach((name, n) -> System.out.println(name + ' ' + n)); // race
  }
}
