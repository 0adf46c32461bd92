// SPDX-License-Identifier: Apache-2.0
// The key is the same for every thread: two may read one count and put the same next one.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class KeyNamesThreadBad {
  private final ConcurrentMap<String, Integer> steps = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  void step() {
    String key = "worker";
    Integer before = steps.get(key); // race
    steps.put(key, before == null ? 1 : before + 1); // race
  }

  public static void main(String[] args) {
    KeyNamesThreadBad log = new KeyNamesThreadBad();
    for (int i = 0; i < 4; i++) {
      new Thread(log::step).start();
    }
  }
}
