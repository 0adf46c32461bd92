// SPDX-License-Identifier: Apache-2.0
// Collections.synchronizedMap takes its own monitor in every call, the same one for both threads.
package fixtures.mapcapturedbytask;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class SynchronizedWrapperGood {
  public static void main(String[] args) {
    Map<String, Integer> counts = Collections.synchronizedMap(new HashMap<>());
    new Thread(() -> counts.put("a", 1)).start();
    System.out.println(counts.containsKey("a"));
  }
}
