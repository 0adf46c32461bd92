// SPDX-License-Identifier: Apache-2.0
// main's last put comes before the exchange and happens-before what the thread does with the map
// it receives (Exchanger, "Memory consistency effects").
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Exchanger;

public class ExchangerHandOffGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> full = new HashMap<>();
    Exchanger<Map<String, Integer>> exchanger = new Exchanger<>();
    new Thread(
            () -> {
              try {
                Map<String, Integer> received = exchanger.exchange(new HashMap<>());
                received.forEach((name, value) -> System.out.println(name + "=" + value));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
    full.put("a", 1);
    full.put("b", 2);
    exchanger.exchange(full);
  }
}
