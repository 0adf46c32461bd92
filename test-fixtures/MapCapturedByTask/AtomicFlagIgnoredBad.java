// SPDX-License-Identifier: Apache-2.0
// The flag is read, and the map too whatever the flag says.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class AtomicFlagIgnoredBad {
  public static void main(String[] args) {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    AtomicBoolean ready = new AtomicBoolean(false);
    new Thread(
            () -> {
              result.put("a", 1); // race
              ready.set(true);
            })
        .start();
    if (!ready.get()) {
      System.out.println("not yet");
    }
    System.out.println(result.get("a")); // race
  }
}
