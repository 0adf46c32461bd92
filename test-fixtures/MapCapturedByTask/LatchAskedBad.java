// SPDX-License-Identifier: Apache-2.0
// The thread counts down before it puts, so a count of zero says nothing of the map.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

public class LatchAskedBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> sizes = new HashMap<>(); // expect: error MapCapturedByTask
    CountDownLatch measured = new CountDownLatch(1);
    new Thread(
            () -> {
              measured.countDown();
              sizes.put("all", args.length); // race
            })
        .start();
    while (measured.getCount() > 0) {
      Thread.sleep(10);
    }
    System.out.println(sizes); // race
  }
}
