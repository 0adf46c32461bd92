// SPDX-License-Identifier: Apache-2.0
// report() joins every thread that check() has put into the list, so all puts happen-before it and it needs
// no lock.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class DeadLinksGood {
  private final Map<String, Integer> dead = new HashMap<>();
  private final List<Thread> checkers = new ArrayList<>();

  void check(String site) {
    Thread checker = new Thread(() -> found(site, 404));
    checkers.add(checker);
    checker.start();
  }

  private synchronized void found(String link, int status) {
    dead.put(link, status);
  }

  void report() throws InterruptedException {
    for (Thread checker : checkers) {
      checker.join();
    }
    for (String link : dead.keySet()) {
      System.out.println(link);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    DeadLinksGood links = new DeadLinksGood();
    for (String site : args) {
      links.check(site);
    }
    links.report();
  }
}
