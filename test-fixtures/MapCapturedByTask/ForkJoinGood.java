// SPDX-License-Identifier: Apache-2.0
// join() returns after the forked task has ended.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.RecursiveAction;

public class ForkJoinGood {
  static final class Fill extends RecursiveAction {
    private final Map<String, Integer> words;

    Fill(Map<String, Integer> words) {
      this.words = words;
    }

    @Override
    protected void compute() {
      words.put("a", 1);
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> words = new HashMap<>();
    Fill fill = new Fill(words);
    fill.fork();
    fill.join();
    System.out.println(words.keySet());
  }
}
