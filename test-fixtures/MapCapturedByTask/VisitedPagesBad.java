// SPDX-License-Identifier: Apache-2.0
// All crawl tasks add to one local HashSet; add() is a HashMap.put behind the scenes, without a lock.
package fixtures.mapcapturedbytask;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class VisitedPagesBad {
  public static void main(String[] links) {
    Set<String> visited = new HashSet<>(); // expect: error MapCapturedByTask
    ExecutorService crawlers = Executors.newFixedThreadPool(6);
    for (String link : links) {
      crawlers.submit(() -> {
        if (visited.add(link)) { // race
          System.out.println("fetch " + link);
        }
      });
    }
    crawlers.shutdown();
  }
}
