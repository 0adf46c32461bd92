// SPDX-License-Identifier: Apache-2.0
// The bookkeeper opens the latch before the last entry is made, and the auditor reads without the lock of the
// entries.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

public class SealedLedgerBad {
  private final Map<String, Integer> ledger = new HashMap<>(); // expect: error InconsistentMapLocking
  private final CountDownLatch sealed = new CountDownLatch(1);

  private synchronized void book(String account) {
    ledger.merge(account, 1, Integer::sum); // race
  }

  private void fill(String[] accounts) {
    for (String account : accounts) {
      book(account);
    }
    sealed.countDown();
    book("closing");
  }

  private void audit() {
    try {
      sealed.await();
      ledger.forEach((account, sum) -> System.out.println(account + sum)); // race
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) {
    SealedLedgerBad books = new SealedLedgerBad();
    new Thread(() -> books.fill(args)).start();
    new Thread(books::audit).start();
  }
}
