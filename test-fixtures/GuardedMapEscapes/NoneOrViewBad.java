// SPDX-License-Identifier: Apache-2.0
// The copy of the view is made without the monitor of the node, which the getter has left.
package fixtures.guardedmapescapes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class NoneOrViewBad {
  static final class Node {
    private static final Set<String> NONE = Collections.emptySet();

    private Set<String> children; // expect: warning GuardedMapEscapes

    synchronized void add(String child) {
      if (children == null) {
        children = new HashSet<>();
      }
      children.add(child); // race
    }

    synchronized void remove(String child) {
      if (children != null) {
        children.remove(child); // race
      }
    }

    synchronized Set<String> children() {
      return children == null ? NONE : Collections.unmodifiableSet(children);
    }
  }

  private final ConcurrentHashMap<String, Node> nodes = new ConcurrentHashMap<>();

  public void create(String path, String name) {
    nodes.put(path + "/" + name, new Node());
    nodes.get(path).add(name);
  }

  public List<String> list(String path) {
    Node node = nodes.get(path);
    return new ArrayList<>(node.children()); // race
  }
}
