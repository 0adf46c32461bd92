// SPDX-License-Identifier: Apache-2.0
// get() of the reference orders nothing that is done to the map afterwards: the thread puts into the
// map over which main streams.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

public class TariffsInReferenceBad {
  private final AtomicReference<Map<String, Integer>> tariffs =
      new AtomicReference<>(new HashMap<>()); // expect: error MapCapturedByTask

  void raise(String zone, int cents) {
    tariffs.get().put(zone, cents); // race
  }

  int dearest() {
    return tariffs.get().values().stream().mapToInt(Integer::intValue).max().orElse(0); // race
  }

  public static void main(String[] zones) {
    TariffsInReferenceBad prices = new TariffsInReferenceBad();
    new Thread(
            () -> {
              for (String zone : zones) {
                prices.raise(zone, 100);
              }
            })
        .start();
    System.out.println(prices.dearest());
  }
}
