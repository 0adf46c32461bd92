// SPDX-License-Identifier: Apache-2.0
// Both threads run a Tally that got the same map through its constructor, so the field of each
// task object refers to one HashMap. The two merges conflict and no edge orders one thread after
// the other; the joins order only the main thread.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class NamedRunnableBad {
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
        counts.merge(word, 1, Integer::sum); // race
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    Thread first = new Thread(new Tally(counts, "a", "b"));
    Thread second = new Thread(new Tally(counts, "b", "c"));
    first.start();
    second.start();
    first.join();
    second.join();
    System.out.println(counts);
  }
}
