// SPDX-License-Identifier: Apache-2.0
// The list has one task four times. invokeAll runs it in four threads, which put into one map.
package fixtures.mapcapturedbytask;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SameTaskTwiceBad {
  public static void main(String[] args) throws InterruptedException {
    ExecutorService rollers = Executors.newFixedThreadPool(4);
    Map<Integer, Integer> rolls = new HashMap<>(); // expect: error MapCapturedByTask
    Callable<Integer> roll = () -> rolls.merge((int) (Math.random() * 6), 1, Integer::sum); // race
    rollers.invokeAll(Collections.nCopies(4, roll));
    rollers.shutdown();
    System.out.println(rolls);
  }
}
