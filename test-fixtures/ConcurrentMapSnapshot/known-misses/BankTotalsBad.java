// SPDX-License-Identifier: Apache-2.0
// The iterator of a ConcurrentHashMap is weakly consistent: total may see the account that transfer has
// debited and not yet the other one's credit, a sum that never was.
package fixtures.concurrentmapsnapshot;

import java.util.concurrent.ConcurrentHashMap;

public class BankTotalsBad {
  private final ConcurrentHashMap<String, Long> balances = new ConcurrentHashMap<>(); // miss: note ConcurrentMapSnapshot

  public BankTotalsBad(Iterable<String> owners) {
    owners.forEach(owner -> balances.put(owner, 1000L));
  }

  public void transfer(String from, String to, long cents) {
    balances.merge(from, -cents, Long::sum); // race
    balances.merge(to, cents, Long::sum); // race
  }

  public long total() {
    long sum = 0;
    for (long balance : balances.values()) { // race
      sum += balance;
    }
    return sum;
  }
}
