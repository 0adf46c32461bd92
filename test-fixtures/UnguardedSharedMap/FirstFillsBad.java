// SPDX-License-Identifier: Apache-2.0
// One thread wins and fills the map, but opens the latch first: a thread that has awaited it may read
// during the put.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

public class FirstFillsBad {
  private final AtomicBoolean taken = new AtomicBoolean();
  private final CountDownLatch ready = new CountDownLatch(1);
  private final Map<String, Double> rates = new HashMap<>(); // expect: error UnguardedSharedMap

  Double rate(String currency) throws InterruptedException {
    if (taken.compareAndSet(false, true)) {
      ready.countDown();
      rates.put("CHF", 0.95); // race
    }
    ready.await();
    return rates.get(currency); // race
  }

  public static void main(String[] args) {
    FirstFillsBad office = new FirstFillsBad();
    for (int i = 0; i < 4; i++) {
      new Thread(
              () -> {
                try {
                  System.out.println(office.rate("CHF"));
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              })
          .start();
    }
  }
}
