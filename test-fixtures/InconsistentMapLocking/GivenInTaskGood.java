// SPDX-License-Identifier: Apache-2.0
// The task object was given the full map, and the field has a new one since: nobody else has the old one.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class GivenInTaskGood {
  private static final class Print implements Runnable {
    private final Map<String, Integer> full;

    Print(Map<String, Integer> full) {
      this.full = full;
    }

    @Override
    public void run() {
      full.forEach((name, n) -> System.out.println(name + ' ' + n));
    }
  }

  private final ExecutorService printer = Executors.newSingleThreadExecutor();
  private Map<String, Integer> tallies = new HashMap<>();

  public synchronized void tally(String name) {
    tallies.merge(name, 1, Integer::sum);
    if (tallies.size() == 50) {
      flush();
    }
  }

  public synchronized void flush() {
    printer.execute(new Print(tallies));
    tallies = new HashMap<>();
  }
}
