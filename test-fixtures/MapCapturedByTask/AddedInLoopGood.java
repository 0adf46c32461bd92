// SPDX-License-Identifier: Apache-2.0
// Each turn of the loop adds a task with a map of its own.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class AddedInLoopGood {
  public static void main(String[] args) throws InterruptedException {
    ExecutorService rollers = Executors.newCachedThreadPool();
    List<Callable<Integer>> all = new ArrayList<>();
    for (String arg : args) {
      Map<Integer, Integer> rolls = new HashMap<>();
      all.add(() -> rolls.merge((int) (Math.random() * 6), 1, Integer::sum));
    }
    rollers.invokeAll(all);
    rollers.shutdown();
  }
}
