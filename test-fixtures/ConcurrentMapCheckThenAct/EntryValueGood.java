// SPDX-License-Identifier: Apache-2.0
// replaceAll recomputes each value in one step.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class EntryValueGood {
  private final Map<String, Integer> ages = new ConcurrentHashMap<>();

  public void set(String name, int age) {
    ages.put(name, age);
  }

  public void birthday() {
    ages.replaceAll((name, age) -> age + 1);
  }
}
