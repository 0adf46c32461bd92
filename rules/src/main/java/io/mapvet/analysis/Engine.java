// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Computes the summary of every method, callees first. */
final class Engine {
  private static final int MAX_ROUNDS = 3;
  private static final int LARGE_COMPONENT = 40;

  private final Program program;
  private final FieldFacts fields;
  private final CallGraph graph;
  private final Relevance relevance;
  private final BlockingCalls blocking;
  private final Map<Method, Summary> summaries = new IdentityHashMap<>();
  private final Set<Method> underway = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Method, Set<Method>> callers = new IdentityHashMap<>();
  private final Map<Method, Set<Method>> callees = new IdentityHashMap<>();
  private final Set<List<Object>> unfollowed = new HashSet<>();
  private final TreeMap<String, Set<Method>> bounds = new TreeMap<>();

  Engine(Program program) {
    this.program = program;
    this.fields = new FieldFacts(program);
    this.graph = new CallGraph(program);
    this.relevance = new Relevance(program);
    this.blocking = new BlockingCalls(program);
  }

  Program program() {
    return program;
  }

  Relevance relevance() {
    return relevance;
  }

  /** Which methods may take long. */
  BlockingCalls blocking() {
    return blocking;
  }

  FieldFacts fields() {
    return fields;
  }

  /** Interprets every method of the program. */
  void run() {
    List<Method> all = new ArrayList<>();
    for (ClassDecl c : program.classes()) {
      for (Method m : c.methods()) {
        if (m.body() != null) {
          all.add(m);
        }
      }
    }
    Interest interest = new Interest(program, relevance);
    for (List<Method> component : graph.components(all)) {
      if (!interest.of(component, graph)) {
        component.forEach(m -> summaries.put(m, Summary.empty(m)));
        continue;
      }
      compute(component, graph.isRecursive(component.get(0)));
    }
  }

  /** Interprets the methods of one recursion until nothing more is found, or often enough. */
  private void compute(List<Method> component, boolean recursive) {
    int rounds = !recursive ? 1 : component.size() > LARGE_COMPONENT ? 2 : MAX_ROUNDS;
    int before = -1;
    for (int round = 0; round < rounds; round++) {
      int size = 0;
      for (Method method : component) {
        underway.add(method);
        Summary summary = Interpreter.interpret(this, method);
        underway.remove(method);
        summaries.put(method, summary);
        size += summary.size();
      }
      if (size == before) {
        return;
      }
      before = size;
    }
  }

  /** The method's summary: of a recursive call, what is known so far. */
  Summary summary(Method method) {
    Summary known = summaries.get(method);
    if (known == null) {
      if (method.body() == null || underway.contains(method)) {
        return Summary.empty(method);
      }
      compute(List.of(method), false);
      known = summaries.get(method);
    }
    return known;
  }

  /** Notes that one method is seen to run another. */
  void calls(Method caller, Method callee) {
    if (caller != callee) {
      callers
          .computeIfAbsent(callee, k -> Collections.newSetFromMap(new IdentityHashMap<>()))
          .add(caller);
      callees
          .computeIfAbsent(caller, k -> Collections.newSetFromMap(new IdentityHashMap<>()))
          .add(callee);
    }
  }

  /** Whether any code of the program is seen to run the method. */
  boolean isCalled(Method method) {
    return callers.containsKey(method);
  }

  /** Notes a call that may run too many methods to follow. */
  void unfollowed(String owner, String name, int arity) {
    unfollowed.add(List.of(owner, name, arity));
  }

  /** Whether some call that was not followed may run the method. */
  boolean isUnfollowed(Method method) {
    for (String type : program.supertypes(method.owner())) {
      if (unfollowed.contains(List.of(type, method.name(), method.params().size()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an operation of the method may run that method again. */
  boolean mayComeBack(Op op, Method method) {
    return graph.mayComeBack(op, method);
  }

  /** The methods that one is seen to run. */
  Set<Method> calledBy(Method method) {
    return callees.getOrDefault(method, Set.of());
  }

  /** The methods that are seen to run one. */
  Set<Method> callers(Method method) {
    return callers.getOrDefault(method, Set.of());
  }

  /** Notes that a bound cut the analysis of a method short. */
  void bound(String what, Method method) {
    bounds
        .computeIfAbsent(what, k -> Collections.newSetFromMap(new IdentityHashMap<>()))
        .add(method);
  }

  /** The bounds that were hit, one sentence each. */
  List<String> bounds() {
    List<String> notes = new ArrayList<>();
    bounds.forEach(
        (what, methods) ->
            notes.add(
                "too many "
                    + what
                    + " in "
                    + methods.size()
                    + (methods.size() == 1 ? " method" : " methods")
                    + ", analysed in part; the first is "
                    + methods.stream()
                        .map(Method::id)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()));
    return notes;
  }
}
