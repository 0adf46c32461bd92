// SPDX-License-Identifier: Apache-2.0
// The threads only read, but main puts one more entry after it has started them; that put and the
// reads are unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class PutAfterStartBad {
  public static void main(String[] args) {
    Map<String, Integer> rates = new HashMap<>(); // expect: error MapCapturedByTask
    rates.put("eur", 1);
    for (int i = 0; i < 4; i++) {
      new Thread(() -> System.out.println(rates.get("eur"))).start(); // race
    }
    rates.put("usd", 2); // race
  }
}
