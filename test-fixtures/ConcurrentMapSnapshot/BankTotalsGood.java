// SPDX-License-Identifier: Apache-2.0
// transfer and total exclude one another by the monitor.
package fixtures.concurrentmapsnapshot;

import java.util.concurrent.ConcurrentHashMap;

public class BankTotalsGood {
  private final ConcurrentHashMap<String, Long> balances = new ConcurrentHashMap<>();

  public BankTotalsGood(Iterable<String> owners) {
    owners.forEach(owner -> balances.put(owner, 1000L));
  }

  public synchronized void transfer(String from, String to, long cents) {
    balances.merge(from, -cents, Long::sum);
    balances.merge(to, cents, Long::sum);
  }

  public synchronized long total() {
    long sum = 0;
    for (long balance : balances.values()) {
      sum += balance;
    }
    return sum;
  }
}
