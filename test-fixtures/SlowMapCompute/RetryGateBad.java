// SPDX-License-Identifier: Apache-2.0
// The thread sleeps inside compute: every writer of that bin, and a resize, sleeps with it.
package fixtures.slowmapcompute;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

public class RetryGateBad {
  private final ConcurrentHashMap<String, Integer> failures = new ConcurrentHashMap<>(); // expect: note SlowMapCompute

  public void failed(String host) throws InterruptedException {
    failures.compute(host, (h, n) -> pause(n == null ? 1 : n + 1)); // race
  }

  public void succeeded(String host) {
    failures.remove(host);
  }

  private static int pause(int count) {
    try {
      TimeUnit.MILLISECONDS.sleep(100L * count); // race
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return count;
  }
}
