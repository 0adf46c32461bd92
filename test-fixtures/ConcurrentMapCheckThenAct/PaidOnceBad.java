// SPDX-License-Identifier: Apache-2.0
// Two threads that both find the bill unpaid both pay it. That the set has it once in the end is no help.
package fixtures.concurrentmapcheckthenact;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class PaidOnceBad {
  private final Set<String> paid = ConcurrentHashMap.newKeySet(); // expect: warning ConcurrentMapCheckThenAct
  private final Bank bank;

  interface Bank {
    void transfer(String bill);
  }

  public PaidOnceBad(Bank bank) {
    this.bank = bank;
  }

  public void pay(String bill) {
    if (!paid.contains(bill)) { // race
      paid.add(bill); // race
      bank.transfer(bill);
    }
  }
}
