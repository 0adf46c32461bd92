// SPDX-License-Identifier: Apache-2.0
// The flag is set before the put: reading true from it orders only what came before it was set.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class AtomicFlagBad {
  public static void main(String[] args) {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    AtomicBoolean ready = new AtomicBoolean();
    new Thread(
            () -> {
              ready.set(true);
              result.put("a", 1); // race
            })
        .start();
    while (!ready.get()) {
      Thread.onSpinWait();
    }
    System.out.println(result.get("a")); // race
  }
}
