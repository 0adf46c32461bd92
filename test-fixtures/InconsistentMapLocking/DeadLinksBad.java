// SPDX-License-Identifier: Apache-2.0
// The threads put under the monitor; report() takes no lock and waits for none of them.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class DeadLinksBad {
  private final Map<String, Integer> dead = new HashMap<>(); // expect: error InconsistentMapLocking
  private final List<Thread> checkers = new ArrayList<>();

  void check(String site) {
    Thread checker = new Thread(() -> found(site, 404));
    checkers.add(checker);
    checker.start();
  }

  private synchronized void found(String link, int status) {
    dead.put(link, status); // race
  }

  void report() throws InterruptedException {
    for (String link : dead.keySet()) { // race
      System.out.println(link);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    DeadLinksBad links = new DeadLinksBad();
    for (String site : args) {
      links.check(site);
    }
    links.report();
  }
}
