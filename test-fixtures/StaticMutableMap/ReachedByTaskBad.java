// SPDX-License-Identifier: Apache-2.0
// A static map is written by a public static method and iterated by the thread that another
// method starts. The writer's thread is not in sight, but a touching method is reached by a task:
// a warning.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class ReachedByTaskBad {
  private static final Map<String, Integer> COUNTS = new HashMap<>(); // expect: warning StaticMutableMap

  public static void count(String name) {
    COUNTS.merge(name, 1, Integer::sum); // race
  }

  public static void startReporter() {
    Thread reporter = new Thread(ReachedByTaskBad::report);
    reporter.setDaemon(true);
    reporter.start();
  }

  private static void report() {
    for (Map.Entry<String, Integer> count : COUNTS.entrySet()) { // race
      System.out.println(count.getKey() + " " + count.getValue()); // race
    }
  }
}
