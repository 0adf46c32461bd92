// SPDX-License-Identifier: Apache-2.0
// One thread wins and fills the map before it opens the latch, and every thread awaits the latch
// before it reads.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

public class FirstFillsGood {
  private final AtomicBoolean taken = new AtomicBoolean();
  private final CountDownLatch ready = new CountDownLatch(1);
  private final Map<String, Double> rates = new HashMap<>();

  Double rate(String currency) throws InterruptedException {
    if (taken.compareAndSet(false, true)) {
      rates.put("CHF", 0.95);
      ready.countDown();
    }
    ready.await();
    return rates.get(currency);
  }

  public static void main(String[] args) {
    FirstFillsGood office = new FirstFillsGood();
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
