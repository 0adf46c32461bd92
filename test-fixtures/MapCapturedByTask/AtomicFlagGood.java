// SPDX-License-Identifier: Apache-2.0
// The put precedes the set, and the loop is left only where the flag was read as true (an
// atomic's set and get order like a volatile's).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class AtomicFlagGood {
  public static void main(String[] args) {
    Map<String, Integer> result = new HashMap<>();
    AtomicBoolean ready = new AtomicBoolean();
    new Thread(
            () -> {
              result.put("a", 1);
              ready.set(true);
            })
        .start();
    while (!ready.get()) {
      Thread.onSpinWait();
    }
    System.out.println(result.get("a"));
  }
}
