// SPDX-License-Identifier: Apache-2.0
// Each call is one step, the two are not: two threads that both find no list both put one, the second
// put replaces the first list, and what the first thread has added to it is lost. The call that looks
// and inserts in one step is computeIfAbsent.
package fixtures.concurrentmapcheckthenact;

import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class ContainsThenPutBad {
  private final ConcurrentHashMap<String, Collection<String>> groups = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void add(String group, String member) {
    if (!groups.containsKey(group)) { // race
      groups.put(group, new CopyOnWriteArrayList<>()); // race
    }
    groups.get(group).add(member);
  }
}
