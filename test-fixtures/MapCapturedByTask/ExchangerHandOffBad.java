// SPDX-License-Identifier: Apache-2.0
// main puts into the map after it has exchanged it; the thread that got it may be iterating it. A
// warning, as in all hand-overs: which object was taken is not certain.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Exchanger;

public class ExchangerHandOffBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> full = new HashMap<>(); // expect: warning MapCapturedByTask
    Exchanger<Map<String, Integer>> exchanger = new Exchanger<>();
    new Thread(
            () -> {
              try {
                Map<String, Integer> received = exchanger.exchange(new HashMap<>());
                received.forEach((name, value) -> System.out.println(name + "=" + value)); // race
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
    full.put("a", 1);
    exchanger.exchange(full);
    full.put("b", 2); // race
  }
}
