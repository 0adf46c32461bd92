// SPDX-License-Identifier: Apache-2.0
// A count of zero says that the thread has put: it counts down afterwards.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

public class LatchAskedGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> sizes = new HashMap<>();
    CountDownLatch measured = new CountDownLatch(1);
    new Thread(
            () -> {
              sizes.put("all", args.length);
              measured.countDown();
            })
        .start();
    while (measured.getCount() > 0) {
      Thread.sleep(10);
    }
    System.out.println(sizes);
  }
}
