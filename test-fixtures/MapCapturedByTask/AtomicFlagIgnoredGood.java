// SPDX-License-Identifier: Apache-2.0
// The map is read only where the flag was read as true, and the flag is set after the put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class AtomicFlagIgnoredGood {
  public static void main(String[] args) {
    Map<String, Integer> result = new HashMap<>();
    AtomicBoolean ready = new AtomicBoolean(false);
    new Thread(
            () -> {
              result.put("a", 1);
              ready.set(true);
            })
        .start();
    if (!ready.get()) {
      System.out.println("not yet");
      return;
    }
    System.out.println(result.get("a"));
  }
}
