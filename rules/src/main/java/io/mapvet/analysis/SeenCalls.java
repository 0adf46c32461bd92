// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which methods are seen to run which others. */
final class SeenCalls {
  private final Map<Method, Node> nodes;

  /**
   * @param methods about how many there are
   */
  SeenCalls(int methods) {
    nodes = new IdentityHashMap<>(methods);
  }

  private static final class Node {
    final int number;

    /** In any order, and some more than once. */
    final List<Node> callees = new ArrayList<>(4);

    boolean isCalled;
    boolean isCalledByOthers;

    Node(int number) {
      this.number = number;
    }
  }

  /** Notes that one method is seen to run another. */
  void add(Method caller, Method callee) {
    Node called = node(callee);
    called.isCalled = true;
    called.isCalledByOthers |= !caller.initialises();
    node(caller).callees.add(called);
  }

  /** Whether any code of the program is seen to run the method. */
  boolean isCalled(Method method) {
    Node node = nodes.get(method);
    return node != null && node.isCalled;
  }

  /** Whether code that makes no object or class ready is seen to run the method. */
  boolean isCalledByOthers(Method method) {
    Node node = nodes.get(method);
    return node != null && node.isCalledByOthers;
  }

  private Node node(Method method) {
    Node known = nodes.get(method);
    if (known == null) {
      known = new Node(nodes.size());
      nodes.put(method, known);
    }
    return known;
  }

  /** Methods that run or are run, and all that they run. */
  final class Reached {
    private final BitSet numbers = new BitSet(nodes.size());

    Reached copy() {
      Reached copy = new Reached();
      copy.numbers.or(numbers);
      return copy;
    }

    void add(Method start) {
      Node first = nodes.get(start);
      if (first != null && isNew(first)) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(first);
        while (!open.isEmpty()) {
          for (Node callee : open.pop().callees) {
            if (isNew(callee)) {
              open.push(callee);
            }
          }
        }
      }
    }

    private boolean isNew(Node node) {
      boolean isNew = !numbers.get(node.number);
      numbers.set(node.number);
      return isNew;
    }

    boolean contains(Method method) {
      Node node = nodes.get(method);
      return node != null && numbers.get(node.number);
    }
  }
}
