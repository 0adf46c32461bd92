// SPDX-License-Identifier: Apache-2.0
// One step: one thread makes the list, and all get that list.
package fixtures.concurrentmapcheckthenact;

import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class ContainsThenPutGood {
  private final ConcurrentHashMap<String, Collection<String>> groups = new ConcurrentHashMap<>();

  public void add(String group, String member) {
    groups.computeIfAbsent(group, g -> new CopyOnWriteArrayList<>()).add(member);
  }
}
