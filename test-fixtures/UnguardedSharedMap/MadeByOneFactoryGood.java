// SPDX-License-Identifier: Apache-2.0
// Whoever calls of, slow or quick gets an object of its own, with one thread that alone touches the map, whichever of
// the constructor and the factories has started it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class MadeByOneFactoryGood {
  private final Map<String, Integer> levels = new HashMap<>();

  private MadeByOneFactoryGood() {}

  private MadeByOneFactoryGood(String name) {
    new Thread(this::show, name).start();
  }

  public static MadeByOneFactoryGood of(String name) {
    return new MadeByOneFactoryGood(name);
  }

  public static MadeByOneFactoryGood slow() {
    MadeByOneFactoryGood gauge = new MadeByOneFactoryGood();
    new Thread(gauge::show, "slow").start();
    return gauge;
  }

  public static MadeByOneFactoryGood quick() {
    MadeByOneFactoryGood gauge = new MadeByOneFactoryGood();
    new Thread(gauge::show).start();
    return gauge;
  }

  private void show() {
    levels.merge("shown", 1, Integer::sum);
    levels.forEach((name, level) -> System.out.println(name + ' ' + level));
  }
}
