// SPDX-License-Identifier: Apache-2.0
// add is one step, and is true for one thread only.
package fixtures.concurrentmapcheckthenact;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class PaidOnceGood {
  private final Set<String> paid = ConcurrentHashMap.newKeySet();
  private final Bank bank;

  interface Bank {
    void transfer(String bill);
  }

  public PaidOnceGood(Bank bank) {
    this.bank = bank;
  }

  public void pay(String bill) {
    if (paid.add(bill)) {
      bank.transfer(bill);
    }
  }
}
