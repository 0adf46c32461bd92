// SPDX-License-Identifier: Apache-2.0
// compute runs the addition while the entry is locked.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class DefaultThenPutGood {
  private final Map<String, Long> total = new ConcurrentHashMap<>();

  public void add(String account, long amount) {
    total.compute(account, (a, sum) -> (sum == null ? 0L : sum) + amount);
  }
}
