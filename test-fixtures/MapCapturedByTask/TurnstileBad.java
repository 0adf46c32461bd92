// SPDX-License-Identifier: Apache-2.0
// Two permits: two threads merge into the map at once.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class TurnstileBad {
  private static void pass(Map<String, Integer> visits, String gate, Semaphore turnstile) {
    turnstile.acquireUninterruptibly();
    try {
      visits.merge(gate, 1, Integer::sum); // race
    } finally {
      turnstile.release();
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> visits = new HashMap<>(); // expect: error MapCapturedByTask
    Semaphore turnstile = new Semaphore(2);
    for (String gate : args) {
      new Thread(() -> pass(visits, gate, turnstile)).start();
    }
  }
}
