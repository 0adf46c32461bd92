// SPDX-License-Identifier: Apache-2.0
// One permit: one thread at a time goes through, and the next one sees what it did
// (java.util.concurrent.Semaphore: what precedes a release happens-before what follows an acquire).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class TurnstileGood {
  private static void pass(Map<String, Integer> visits, String gate, Semaphore turnstile) {
    turnstile.acquireUninterruptibly();
    try {
      visits.merge(gate, 1, Integer::sum);
    } finally {
      turnstile.release();
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> visits = new HashMap<>();
    Semaphore turnstile = new Semaphore(1);
    for (String gate : args) {
      new Thread(() -> pass(visits, gate, turnstile)).start();
    }
  }
}
