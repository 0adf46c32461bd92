// SPDX-License-Identifier: Apache-2.0
// The pause is made after compute has returned.
package fixtures.slowmapcompute;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

public class RetryGateGood {
  private final ConcurrentHashMap<String, Integer> failures = new ConcurrentHashMap<>();

  public void failed(String host) throws InterruptedException {
    int count = failures.compute(host, (h, n) -> n == null ? 1 : n + 1);
    pause(count);
  }

  public void succeeded(String host) {
    failures.remove(host);
  }

  private static int pause(int count) {
    try {
      TimeUnit.MILLISECONDS.sleep(100L * count);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return count;
  }
}
