// SPDX-License-Identifier: Apache-2.0
// A map is never changed once it is in the reference: each change sets a changed copy, and the stream
// goes over the map it got.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

public class TariffsInReferenceGood {
  private final AtomicReference<Map<String, Integer>> tariffs =
      new AtomicReference<>(new HashMap<>());

  void raise(String zone, int cents) {
    tariffs.updateAndGet(
        old -> {
          Map<String, Integer> next = new HashMap<>(old);
          next.put(zone, cents);
          return next;
        });
  }

  int dearest() {
    return tariffs.get().values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  public static void main(String[] zones) {
    TariffsInReferenceGood prices = new TariffsInReferenceGood();
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
