// SPDX-License-Identifier: Apache-2.0
// Each Tally gets a map of its own, so no location is shared between the two threads; main reads
// both after it has joined both threads.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class NamedRunnableGood {
  static final class Tally implements Runnable {
    private final Map<String, Integer> counts;
    private final String[] words;

    Tally(Map<String, Integer> counts, String... words) {
      this.counts = counts;
      this.words = words;
    }

    @Override
    public void run() {
      for (String word : words) {
        counts.merge(word, 1, Integer::sum);
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> more = new HashMap<>();
    Thread first = new Thread(new Tally(counts, "a", "b"));
    Thread second = new Thread(new Tally(more, "b", "c"));
    first.start();
    second.start();
    first.join();
    second.join();
    System.out.println(counts + " " + more);
  }
}
