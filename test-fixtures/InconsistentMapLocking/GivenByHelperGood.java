// SPDX-License-Identifier: Apache-2.0
// flush gives the full map away and takes a new one: only the printer's thread still has the old one.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class GivenByHelperGood {
  private final ExecutorService printer = Executors.newSingleThreadExecutor();
  private Map<String, Integer> tallies = new HashMap<>();

  public synchronized void tally(String name) {
    tallies.merge(name, 1, Integer::sum);
    if (tallies.size() == 50) {
      flush();
    }
  }

  public synchronized void flush() {
    hand(tallies);
    tallies = new HashMap<>();
  }

  private void hand(Map<String, Integer> full) {
    printer.execute(() -> print(full));
  }

  private void print(Map<String, Integer> full) {
    full.forEach((name, n) -> System.out.println(name + ' ' + n));
  }
}
