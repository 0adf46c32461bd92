// SPDX-License-Identifier: Apache-2.0
// link() asserts it as well; Thread.holdsLock is the contract of the whole class, its callers lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class TopologyStateGood {
  final Object lock = new Object();
  private final Map<Integer, Integer> uplink = new HashMap<>();

  Integer next(int node) {
    assert Thread.holdsLock(lock);
    return uplink.get(node);
  }

  void cut(int node) {
    assert Thread.holdsLock(lock) : "cut without lock";
    uplink.remove(node);
  }

  public void link(int node, int parent) {
    assert Thread.holdsLock(lock);
    uplink.put(node, parent);
  }

  public int root(int node) {
    synchronized (lock) {
      Integer at = node;
      int root = node;
      while ((at = next(at)) != null) {
        root = at;
      }
      return root;
    }
  }
}
