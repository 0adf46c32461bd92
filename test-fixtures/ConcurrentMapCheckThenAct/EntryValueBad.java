// SPDX-License-Identifier: Apache-2.0
// The entry writes through to the map: what another thread has put for the key since getValue is
// overwritten by setValue.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class EntryValueBad {
  private final Map<String, Integer> ages = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void set(String name, int age) {
    ages.put(name, age);
  }

  public void birthday() {
    for (Map.Entry<String, Integer> entry : ages.entrySet()) {
      int age = entry.getValue(); // race
      entry.setValue(age + 1); // race
    }
  }
}
