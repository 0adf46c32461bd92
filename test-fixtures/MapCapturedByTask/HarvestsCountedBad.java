// SPDX-License-Identifier: Apache-2.0
// The clerk takes one permit, and either of the two harvesters may have released it: the other one's map is
// read while that is still at work.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class HarvestsCountedBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> apples = new HashMap<>(); // expect: error MapCapturedByTask
    Map<String, Integer> pears = new HashMap<>(); // expect: error MapCapturedByTask
    Semaphore ready = new Semaphore(0);
    Thread north =
        new Thread(
            () -> {
              apples.put("north", args.length); // race
              ready.release();
            });
    Thread south =
        new Thread(
            () -> {
              pears.put("south", args.length); // race
              ready.release();
            });
    Thread clerk =
        new Thread(
            () -> {
              ready.acquireUninterruptibly();
              System.out.println(apples.size() + pears.size()); // race
            });
    north.start();
    south.start();
    clerk.start();
  }
}
