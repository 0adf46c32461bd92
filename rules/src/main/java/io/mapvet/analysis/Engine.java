// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Computes the summary of every method, callees first. */
final class Engine {
  private static final int MAX_ROUNDS = 3;
  private static final int LARGE_COMPONENT = 40;

  private final Program program;
  private final FieldFacts fields;
  private final CallGraph graph;
  private final Relevance relevance;
  private final BlockingCalls blocking;
  private final Map<Method, Summary> summaries;
  private final Map<Method, Map<Op, List<Site>>> sites = new IdentityHashMap<>();
  private final Set<Method> underway = Collections.newSetFromMap(new IdentityHashMap<>());
  private final SeenCalls calls;
  private final Map<List<Object>, Set<String>> unfollowed = new HashMap<>();
  private final Set<String> elsewhere = new HashSet<>();
  private final TreeMap<String, Set<Method>> bounds = new TreeMap<>();
  private final History history;
  private final BooleanSupplier stop;

  Engine(Program program) {
    this(program, History.none(), () -> false);
  }

  /**
   * @param history what is kept of an earlier analysis, and is to be kept of this one
   * @param stop asked now and then whether to give up
   */
  Engine(Program program, History history, BooleanSupplier stop) {
    this.program = program;
    this.history = history;
    this.stop = stop;
    this.fields = new FieldFacts(program);
    int methods = program.classes().stream().mapToInt(c -> c.methods().size()).sum();
    this.calls = new SeenCalls(methods);
    this.summaries = new IdentityHashMap<>(methods);
    history.begin(program);
    for (ClassDecl c : program.classes()) {
      program.uses().add(outcome(new Uses.Of(c.name()), c.methods(), () -> Uses.OfClass.of(c)));
    }
    for (ClassDecl c : program.classes()) {
      Stores stores = outcome(new Stores.Of(c.name()), c.methods(), () -> Stores.of(c, program));
      fields.add(stores);
      program.functionTypes().add(stores);
    }
    this.relevance = new Relevance(program);
    history.begin(this);
    this.graph = new CallGraph(this);
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

  /**
   * @throws CancellationException where the outcome is no longer asked for
   */
  void goOn() {
    if (stop.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /**
   * Does a piece of work, unless an earlier analysis has, with the same questions and answers.
   *
   * @param name tells it from others
   * @param inputs what it is about, to be compared
   */
  <T> T outcome(Object name, List<?> inputs, Supplier<T> work) {
    return history.outcome(name, inputs, this, work);
  }

  /** Takes down what static fields are initialised to. */
  void initialised(Map<HeapKey, Value> statics) {
    history.begin(statics);
  }

  Log log() {
    return program.log();
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
    Set<Method> interesting = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Method> component : graph.components(all)) {
      goOn();
      if (isOfInterest(component, interesting)) {
        interesting.addAll(component);
      } else {
        component.forEach(m -> summaries.put(m, Summary.empty(m)));
        continue;
      }
      boolean recursive = graph.isRecursive(component.get(0));
      outcome(
          component.get(0),
          List.of(component, recursive),
          () -> {
            compute(component, recursive);
            return component;
          });
    }
  }

  /** Whether any method of one recursion matters, by itself or by what it calls. */
  private boolean isOfInterest(List<Method> component, Set<Method> interesting) {
    for (Method method : component) {
      if (graph.isOfInterest(method)) {
        return true;
      }
      for (Method callee : graph.callees(method)) {
        if (interesting.contains(callee)) {
          return true;
        }
      }
    }
    return false;
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
        know(method, summary);
        log().add(new Journal.Found(method, summary));
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
    if (known(method) == null && method.body() != null && !underway.contains(method)) {
      log().add(new Journal.Read(method, null));
      compute(List.of(method), false);
    }
    Summary known = known(method);
    log().add(new Journal.Read(method, known));
    return known == null ? Summary.empty(method) : known;
  }

  /** The method's summary, or null where there is none yet. */
  Summary known(Method method) {
    return summaries.get(method);
  }

  /** Takes in the summary of a method; null for none. */
  void know(Method method, Summary summary) {
    summaries.put(method, summary);
  }

  /** Notes what holds the objects of a site: the variable, or the field. */
  void named(Site site, String variable, FieldKey field) {
    log().add(new Journal.Named(site.root(), variable, field));
    if (field == null) {
      site.name(variable);
    } else {
      site.name(field);
    }
  }

  /** The sites of a method's own operations: the same ones, however often it is interpreted. */
  Map<Op, List<Site>> sites(Method method) {
    return sites.computeIfAbsent(method, m -> new IdentityHashMap<>());
  }

  /** Notes that one method is seen to run another. */
  void calls(Method caller, Method callee) {
    if (caller != callee) {
      log().add(new Journal.Runs(caller, callee));
      calls.add(caller, callee);
    }
  }

  /** Whether any code of the program is seen to run the method. */
  boolean isCalled(Method method) {
    boolean called = calls.isCalled(method);
    log().add(new Journal.Called(method, called));
    return called;
  }

  /** Notes a call that may run too many methods to follow. */
  void unfollowed(String owner, String name, int arity) {
    log().add(new Journal.Unfollowed(owner, name, arity));
    unfollowed.computeIfAbsent(List.of(name, arity), k -> new HashSet<>()).add(owner);
  }

  /** Whether some call that was not followed may run the method. */
  boolean isUnfollowed(Method method) {
    Set<String> owners = unfollowed.get(List.of(method.name(), method.params().size()));
    return owners != null && program.supertypes(method.owner()).stream().anyMatch(owners::contains);
  }

  /** Notes a call on an object of unknown origin: what the method does to it is lost there. */
  void calledElsewhere(String method) {
    log().add(new Journal.Elsewhere(method));
    elsewhere.add(method);
  }

  /** Whether some call of the method is on such an object. */
  boolean isCalledElsewhere(Method method) {
    return elsewhere.contains(method.id());
  }

  /** Whether the method is part of a recursion. */
  boolean isRecursive(Method method) {
    return graph.isRecursive(method);
  }

  /** Whether an operation of the method may run that method again. */
  boolean mayComeBack(Op op, Method method) {
    return graph.mayComeBack(op, method);
  }

  /** Which methods are seen to run which, once all are interpreted. */
  SeenCalls calls() {
    return calls;
  }

  /** Notes that a bound cut the analysis of a method short. */
  void bound(String what, Method method) {
    log().add(new Journal.Bound(what, method));
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
