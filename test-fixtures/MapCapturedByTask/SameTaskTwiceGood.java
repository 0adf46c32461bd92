// SPDX-License-Identifier: Apache-2.0
// The list has the task four times, but each run makes a map of its own. The other list has its task once.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SameTaskTwiceGood {
  public static void main(String[] args) throws InterruptedException {
    ExecutorService rollers = Executors.newFixedThreadPool(4);
    Callable<Integer> own = () -> new HashMap<Integer, Integer>().merge(1, 1, Integer::sum);
    rollers.invokeAll(Collections.nCopies(4, own));
    Map<Integer, Integer> rolls = new HashMap<>();
    Callable<Integer> roll = () -> rolls.merge((int) (Math.random() * 6), 1, Integer::sum);
    List<Callable<Integer>> one = new ArrayList<>();
    one.add(roll);
    rollers.invokeAll(one);
    rollers.shutdown();
    System.out.println(rolls);
  }
}
