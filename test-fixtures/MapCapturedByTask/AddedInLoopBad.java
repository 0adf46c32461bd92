// SPDX-License-Identifier: Apache-2.0
// Each turn of the loop adds the same task, so it runs in several threads at once.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class AddedInLoopBad {
  public static void main(String[] args) throws InterruptedException {
    ExecutorService rollers = Executors.newCachedThreadPool();
    Map<Integer, Integer> rolls = new HashMap<>(); // expect: error MapCapturedByTask
    Callable<Integer> roll = () -> rolls.merge((int) (Math.random() * 6), 1, Integer::sum); // race
    List<Callable<Integer>> all = new ArrayList<>();
    for (String arg : args) {
      all.add(roll);
    }
    rollers.invokeAll(all);
    rollers.shutdown();
    System.out.println(rolls);
  }
}
