// SPDX-License-Identifier: Apache-2.0
// Whether the permit came in time is not asked: the printer goes over the map while it is counted.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class CountedPermitBad {
  public static void main(String[] args) {
    Map<String, Integer> totals = new HashMap<>(); // expect: error MapCapturedByTask
    Semaphore counted = new Semaphore(0);
    Thread counter =
        new Thread(
            () -> {
              for (String word : args) {
                totals.merge(word, 1, Integer::sum); // race
              }
              counted.release();
            });
    Thread printer =
        new Thread(
            () -> {
              try {
                counted.tryAcquire(1, TimeUnit.SECONDS);
                System.out.println(totals); // race
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    counter.start();
    printer.start();
  }
}
