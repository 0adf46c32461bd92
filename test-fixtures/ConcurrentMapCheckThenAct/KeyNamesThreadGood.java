// SPDX-License-Identifier: Apache-2.0
// The key names the thread by its id, which no other living thread has: each counts in an entry of
// its own.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class KeyNamesThreadGood {
  private final ConcurrentMap<String, Integer> steps = new ConcurrentHashMap<>();

  void step() {
    String key = "worker-" + Thread.currentThread().getId();
    Integer before = steps.get(key);
    steps.put(key, before == null ? 1 : before + 1);
  }

  public static void main(String[] args) {
    KeyNamesThreadGood log = new KeyNamesThreadGood();
    for (int i = 0; i < 4; i++) {
      new Thread(log::step).start();
    }
  }
}
