// SPDX-License-Identifier: Apache-2.0
// The set of a ConcurrentHashMap: add is atomic.
package fixtures.mapcapturedbytask;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class VisitedPagesGood {
  public static void main(String[] links) {
    Set<String> visited = ConcurrentHashMap.newKeySet();
    ExecutorService crawlers = Executors.newFixedThreadPool(6);
    for (String link : links) {
      crawlers.submit(() -> {
        if (visited.add(link)) {
          System.out.println("fetch " + link);
        }
      });
    }
    crawlers.shutdown();
  }
}
