// SPDX-License-Identifier: Apache-2.0
// The semaphore starts without permits: who gets one comes after the release, and so after the counting
// (java.util.concurrent.Semaphore). Who gets none in time prints nothing.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class CountedPermitGood {
  public static void main(String[] args) {
    Map<String, Integer> totals = new HashMap<>();
    Semaphore counted = new Semaphore(0);
    Thread counter =
        new Thread(
            () -> {
              for (String word : args) {
                totals.merge(word, 1, Integer::sum);
              }
              counted.release();
            });
    Thread printer =
        new Thread(
            () -> {
              try {
                if (counted.tryAcquire(1, TimeUnit.SECONDS)) {
                  System.out.println(totals);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    counter.start();
    printer.start();
  }
}
