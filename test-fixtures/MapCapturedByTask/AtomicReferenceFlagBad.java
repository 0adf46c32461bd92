// SPDX-License-Identifier: Apache-2.0
// The reference is set before the put: finding it set orders only what came before.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

public class AtomicReferenceFlagBad {
  public static void main(String[] args) {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    AtomicReference<String> outcome = new AtomicReference<>();
    new Thread(
            () -> {
              outcome.set("loaded");
              result.put("a", 1); // race
            })
        .start();
    while (outcome.get() == null) {
      Thread.onSpinWait();
    }
    System.out.println(result.get("a")); // race
  }
}
