// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Callee;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The call graph by class hierarchy, only to find the order of interpretation: its strongly
 * connected components, callees first (Tarjan, SIAM J. Comput. 1972, with an explicit stack).
 */
final class CallGraph {
  private final Program program;
  private final Interest interest;
  private final Map<Method, Look> looks = new IdentityHashMap<>();
  private final Map<Method, List<Method>> recursions = new IdentityHashMap<>();

  CallGraph(Engine engine) {
    this.program = engine.program();
    this.interest = new Interest(engine);
    for (ClassDecl c : program.classes()) {
      engine
          .outcome(new LookAt(c.name()), c.methods(), () -> lookAt(c))
          .forEach(look -> looks.put(look.method, look));
    }
  }

  /** The work of looking at the methods of a class before they are interpreted. */
  private record LookAt(String type) {}

  /**
   * What is seen of a method or function.
   *
   * @param callees the methods that it may run, in the order of its calls
   * @param isOfInterest whether it matters by itself
   */
  private record Look(Method method, List<Method> callees, boolean isOfInterest) {}

  private static final class Node {
    final Method method;
    List<Method> callees;
    int next;
    int index;
    int low;
    boolean onStack = true;

    Node(Method method, int index) {
      this.method = method;
      this.index = index;
      this.low = index;
    }
  }

  /** The components of the graph that {@code roots} span. */
  List<List<Method>> components(List<Method> roots) {
    List<List<Method>> components = new ArrayList<>();
    Map<Method, Node> nodes = new IdentityHashMap<>(roots.size());
    Deque<Node> stack = new ArrayDeque<>();
    Deque<Node> path = new ArrayDeque<>();
    for (Method root : roots) {
      if (!nodes.containsKey(root)) {
        path.push(open(root, nodes, stack));
      }
      while (!path.isEmpty()) {
        Node node = path.peek();
        if (node.next < node.callees.size()) {
          Method callee = node.callees.get(node.next++);
          Node known = nodes.get(callee);
          if (known == null) {
            path.push(open(callee, nodes, stack));
          } else if (known.onStack) {
            node.low = Math.min(node.low, known.index);
          }
          continue;
        }
        path.pop();
        if (!path.isEmpty()) {
          path.peek().low = Math.min(path.peek().low, node.low);
        }
        if (node.low == node.index) {
          components.add(close(node, stack));
        }
      }
    }
    return components;
  }

  private Node open(Method method, Map<Method, Node> nodes, Deque<Node> stack) {
    Node node = new Node(method, nodes.size());
    node.callees = callees(method);
    nodes.put(method, node);
    stack.push(node);
    return node;
  }

  private List<Method> close(Node first, Deque<Node> stack) {
    List<Method> component = new ArrayList<>();
    Node node;
    do {
      node = stack.pop();
      node.onStack = false;
      component.add(node.method);
    } while (node != first);
    if (component.size() > 1 || callsItself(first.method)) {
      component.forEach(method -> recursions.put(method, component));
    }
    return component;
  }

  private boolean callsItself(Method method) {
    return callees(method).contains(method);
  }

  /** Whether the method is part of a recursion. */
  boolean isRecursive(Method method) {
    return recursions.containsKey(method);
  }

  /** Whether an operation of the method may run that method again. */
  boolean mayComeBack(Op op, Method method) {
    return isRecursive(method)
        && callees(op).stream().anyMatch(c -> recursions.get(c) == recursions.get(method));
  }

  /** The methods that a method may run, in the order of its calls. */
  List<Method> callees(Method method) {
    return look(method).callees;
  }

  /** Whether a method matters by itself, whatever it calls. */
  boolean isOfInterest(Method method) {
    return look(method).isOfInterest;
  }

  private Look look(Method method) {
    Look look = looks.get(method);
    if (look == null) {
      look = lookAt(method);
      looks.put(method, look);
    }
    return look;
  }

  private List<Look> lookAt(ClassDecl c) {
    List<Look> seen = new ArrayList<>();
    Deque<Method> open = new ArrayDeque<>(c.methods());
    while (!open.isEmpty()) {
      Look look = lookAt(open.pop());
      seen.add(look);
      look.callees.stream().filter(m -> m.kind() == Method.Kind.LAMBDA).forEach(open::push);
    }
    return seen;
  }

  private Look lookAt(Method method) {
    return method.body() == null
        ? new Look(method, List.of(), false)
        : new Look(method, findCallees(method), interest.of(method));
  }

  private List<Method> findCallees(Method method) {
    Set<Method> found = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Method> ordered = new ArrayList<>();
    Walk.ops(
        method.body(),
        op -> {
          for (Method callee : callees(op)) {
            if (callee.body() != null && found.add(callee)) {
              ordered.add(callee);
            }
          }
        });
    return ordered;
  }

  private List<Method> callees(Op op) {
    if (op instanceof Op.MakeTask task) {
      return List.of(task.body());
    }
    if (op instanceof Op.New creation) {
      return made(creation);
    }
    if (op instanceof Op.Invoke call && call.kind() != Op.CallKind.VIRTUAL) {
      return fixed(call.callee());
    }
    List<Method> virtual =
        op instanceof Op.Invoke call
            ? program.targets(call.receiver().type(), call.callee())
            : null;
    return virtual == null ? List.of() : virtual;
  }

  /** The constructor, and the function that the new object may be used as. */
  private List<Method> made(Op.New creation) {
    List<Method> constructor = fixed(creation.constructor());
    Method function =
        program.classNamed(creation.type()) == null
            ? null
            : program.functionMethod(creation.type());
    return function == null
        ? constructor
        : Stream.concat(constructor.stream(), Stream.of(function)).toList();
  }

  private List<Method> fixed(Callee callee) {
    Method target = program.dispatch(callee.owner(), callee.name(), callee.params());
    return target == null ? List.of() : List.of(target);
  }
}
