// SPDX-License-Identifier: Apache-2.0
// The task may count in the very map that the starter puts into. Whether it is given that map, and whether it
// counts in what it is given, is decided at run time: two guesses on one way, and a note.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ChosenTwiceBad {
  static void count(Map<String, Integer> words, boolean apart) {
    Map<String, Integer> counts = apart ? new HashMap<>() : words;
    counts.merge("counted", 1, Integer::sum); // race
  }

  static void run(boolean old, boolean apart) {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    Map<String, Integer> first = new HashMap<>(); // expect: note MapCapturedByTask
    Map<String, Integer> second = new HashMap<>();
    Map<String, Integer> chosen = old ? first : second;
    pool.execute(() -> count(chosen, apart));
    first.put("put", 1); // race
    pool.shutdown();
  }

  public static void main(String[] args) {
    run(args.length > 0, args.length > 1);
  }
}
