// SPDX-License-Identifier: Apache-2.0
// link() neither locks nor asserts, while the other methods assert that the caller
// holds the state's lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class TopologyStateBad {
  final Object lock = new Object();
  private final Map<Integer, Integer> uplink = new HashMap<>(); // expect: warning InconsistentMapLocking

  Integer next(int node) {
    assert Thread.holdsLock(lock);
    return uplink.get(node); // race
  }

  void cut(int node) {
    assert Thread.holdsLock(lock) : "cut without lock";
    uplink.remove(node); // race
  }

  public void link(int node, int parent) {
    uplink.put(node, parent); // race
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
