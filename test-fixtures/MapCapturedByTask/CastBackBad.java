// SPDX-License-Identifier: Apache-2.0
// The type of a variable changes nothing about the object in it: the task casts the payload back
// to the HashMap that main made, and main reads it while the task may still be putting.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class CastBackBad {
  private static void fill(Object payload, String key) {
    if (payload instanceof Map) {
      @SuppressWarnings("unchecked")
      Map<String, Integer> target = (Map<String, Integer>) payload;
      target.put(key, key.length()); // race
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> lengths = new HashMap<>(); // expect: error MapCapturedByTask
    Object payload = lengths;
    Thread filler = new Thread(() -> fill(payload, "one"));
    filler.start();
    System.out.println(lengths.get("one")); // race
    filler.join();
  }
}
