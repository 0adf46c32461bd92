// SPDX-License-Identifier: Apache-2.0
// get() hands over the map that the task returned and orders the task before main's put, but not the
// thread that the task has started.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ResultStillFilledBad {
  private static Map<String, Integer> open(String name) {
    Map<String, Integer> sheet = new HashMap<>(); // expect: error MapCapturedByTask
    new Thread(() -> sheet.put(name, name.length())).start(); // race
    return sheet;
  }

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<Map<String, Integer>> opening = pool.submit(() -> open("tax"));
    Map<String, Integer> sheet = opening.get();
    sheet.put("total", 1); // race
    pool.shutdown();
  }
}
