// SPDX-License-Identifier: Apache-2.0
// main reads only after the join, which all actions of the thread happen before.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class CastBackGood {
  private static void fill(Object payload, String key) {
    if (payload instanceof Map) {
      @SuppressWarnings("unchecked")
      Map<String, Integer> target = (Map<String, Integer>) payload;
      target.put(key, key.length());
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> lengths = new HashMap<>();
    Object payload = lengths;
    Thread filler = new Thread(() -> fill(payload, "one"));
    filler.start();
    filler.join();
    System.out.println(lengths.get("one"));
  }
}
