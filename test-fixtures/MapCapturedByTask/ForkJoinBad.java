// SPDX-License-Identifier: Apache-2.0
// The parent iterates before it joins the task that it has forked.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.RecursiveAction;

public class ForkJoinBad {
  static final class Fill extends RecursiveAction {
    private final Map<String, Integer> words;

    Fill(Map<String, Integer> words) {
      this.words = words;
    }

    @Override
    protected void compute() {
      words.put("a", 1); // race
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> words = new HashMap<>(); // expect: error MapCapturedByTask
    Fill fill = new Fill(words);
    fill.fork();
    System.out.println(words.keySet()); // race
    fill.join();
  }
}
