// SPDX-License-Identifier: Apache-2.0
// The clerk takes one permit for each of the two harvesters, who release one each when they are done
// (Semaphore: what precedes a release happens-before what follows an acquire).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class HarvestsCountedGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> apples = new HashMap<>();
    Map<String, Integer> pears = new HashMap<>();
    Semaphore ready = new Semaphore(0);
    Thread north =
        new Thread(
            () -> {
              apples.put("north", args.length);
              ready.release();
            });
    Thread south =
        new Thread(
            () -> {
              pears.put("south", args.length);
              ready.release();
            });
    Thread clerk =
        new Thread(
            () -> {
              ready.acquireUninterruptibly();
              ready.acquireUninterruptibly();
              System.out.println(apples.size() + pears.size());
            });
    north.start();
    south.start();
    clerk.start();
  }
}
