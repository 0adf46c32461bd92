// SPDX-License-Identifier: Apache-2.0
// The check is on the parent's key, which nobody removes: once there, it stays there. The child's is putIfAbsent.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class TaskTreeGood {
  private final ConcurrentMap<String, List<String>> children = new ConcurrentHashMap<>();

  public TaskTreeGood(String root) {
    children.put(root, new CopyOnWriteArrayList<>());
  }

  public boolean add(String parent, String child) {
    if (!children.containsKey(parent)) {
      return false;
    }
    children.putIfAbsent(child, new CopyOnWriteArrayList<>());
    return children.get(parent).add(child);
  }
}
