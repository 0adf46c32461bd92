// SPDX-License-Identifier: Apache-2.0
// The task fills the map itself, and get() orders all that the task did before main's put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ResultStillFilledGood {
  private static Map<String, Integer> open(String name) {
    Map<String, Integer> sheet = new HashMap<>();
    sheet.put(name, name.length());
    return sheet;
  }

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<Map<String, Integer>> opening = pool.submit(() -> open("tax"));
    Map<String, Integer> sheet = opening.get();
    sheet.put("total", 1);
    pool.shutdown();
  }
}
