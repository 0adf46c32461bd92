// SPDX-License-Identifier: Apache-2.0
// One thread alone changes the flag from false to true, and only that one fills the map.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class FirstComesGood {
  static final Map<String, Integer> CODES = new HashMap<>();
  static final AtomicBoolean BEGUN = new AtomicBoolean();

  static void fill() {
    if (BEGUN.compareAndSet(false, true)) {
      CODES.put("ok", 200);
    }
  }

  public static void main(String[] args) {
    new Thread(FirstComesGood::fill).start();
    new Thread(FirstComesGood::fill).start();
  }
}
