// SPDX-License-Identifier: Apache-2.0
// The put precedes the set, and the loop is left only where the reference was found set.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

public class AtomicReferenceFlagGood {
  public static void main(String[] args) {
    Map<String, Integer> result = new HashMap<>();
    AtomicReference<String> outcome = new AtomicReference<>();
    new Thread(
            () -> {
              result.put("a", 1);
              outcome.set("loaded");
            })
        .start();
    while (outcome.get() == null) {
      Thread.onSpinWait();
    }
    System.out.println(result.get("a"));
  }
}
