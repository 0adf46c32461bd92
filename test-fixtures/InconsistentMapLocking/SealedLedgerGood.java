// SPDX-License-Identifier: Apache-2.0
// The auditor waits for the latch that the one bookkeeper opens after the last entry, and needs no lock then
// (CountDownLatch: what precedes countDown happens-before what follows await).
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

public class SealedLedgerGood {
  private final Map<String, Integer> ledger = new HashMap<>();
  private final CountDownLatch sealed = new CountDownLatch(1);

  private synchronized void book(String account) {
    ledger.merge(account, 1, Integer::sum);
  }

  private void fill(String[] accounts) {
    for (String account : accounts) {
      book(account);
    }
    sealed.countDown();
  }

  private void audit() {
    try {
      sealed.await();
      ledger.forEach((account, sum) -> System.out.println(account + sum));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) {
    SealedLedgerGood books = new SealedLedgerGood();
    new Thread(() -> books.fill(args)).start();
    new Thread(books::audit).start();
  }
}
