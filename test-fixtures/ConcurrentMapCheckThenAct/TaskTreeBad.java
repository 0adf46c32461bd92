// SPDX-License-Identifier: Apache-2.0
// The check is on the child's key: two callers may both add the child, and one node is lost with what its
// caller hangs below it.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class TaskTreeBad {
  private final ConcurrentMap<String, List<String>> children = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public TaskTreeBad(String root) {
    children.put(root, new CopyOnWriteArrayList<>());
  }

  public boolean add(String parent, String child) {
    if (children.containsKey(child)) { // race
      return false;
    }
    children.put(child, new CopyOnWriteArrayList<>()); // race
    return children.get(parent).add(child);
  }
}
