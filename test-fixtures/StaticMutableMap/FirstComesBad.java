// SPDX-License-Identifier: Apache-2.0
// Whether somebody has begun is asked and noted in two steps: two threads may both find that nobody
// has, and both fill the map.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class FirstComesBad {
  static final Map<String, Integer> CODES = new HashMap<>(); // expect: error StaticMutableMap
  static final AtomicBoolean BEGUN = new AtomicBoolean();

  static void fill() {
    if (!BEGUN.get()) {
      BEGUN.set(true);
      CODES.put("ok", 200); // race
    }
  }

  public static void main(String[] args) {
    new Thread(FirstComesBad::fill).start();
    new Thread(FirstComesBad::fill).start();
  }
}
