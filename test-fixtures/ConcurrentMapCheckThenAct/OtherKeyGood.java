// SPDX-License-Identifier: Apache-2.0
// What is put does not rely on what was looked up: the keys are two.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class OtherKeyGood {
  private final ConcurrentHashMap<String, List<String>> lists = new ConcurrentHashMap<>();

  public void replace(String old, String fresh) {
    if (!lists.containsKey(old)) {
      lists.put(fresh, new CopyOnWriteArrayList<>());
    }
  }

  public void next(String name) {
    String key = name;
    boolean missing = !lists.containsKey(key);
    key = key + "'";
    if (missing) {
      lists.put(key, new CopyOnWriteArrayList<>());
    }
  }
}
