// SPDX-License-Identifier: Apache-2.0
// The starter waits for the task before it puts: get() returns after the task has ended (JLS 17.4.5).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ChosenTwiceGood {
  static void count(Map<String, Integer> words, boolean apart) {
    Map<String, Integer> counts = apart ? new HashMap<>() : words;
    counts.merge("counted", 1, Integer::sum);
  }

  static void run(boolean old, boolean apart) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> second = new HashMap<>();
    Map<String, Integer> chosen = old ? first : second;
    pool.submit(() -> count(chosen, apart)).get();
    first.put("put", 1);
    pool.shutdown();
  }

  public static void main(String[] args) throws Exception {
    run(args.length > 0, args.length > 1);
  }
}
