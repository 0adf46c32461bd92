// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Annotation;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.knowledge.Contract;
import io.mapvet.knowledge.Contract.Threads;
import io.mapvet.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What frameworks promise about the classes of a program. A contract is found by the qualified name
 * of a supertype or annotation. Where the code tells only a simple name, or declares a type of that
 * name that looks like a stub, the simple name counts: a weaker match.
 */
final class Contracts {
  /** Of entries that share a simple name, those of certain methods first, then the careful ones. */
  private static final Comparator<Contract.Entry> LEAST =
      Comparator.comparing(Contract.Entry::isOfAll).thenComparing(Contract.Entry::threads);

  private final Program program;
  private final Knowledge knowledge;
  private final Uses uses;
  private final Map<String, List<Contract>> bySimpleName = new HashMap<>();
  private final List<Contract> bySuffix = new ArrayList<>();
  private final Map<String, List<Found>> ofClasses = new HashMap<>();
  private final Map<String, Boolean> confined = new HashMap<>();
  private Set<String> promising;

  /**
   * A promise about a method.
   *
   * @param byName whether it rests on a simple name, or on how the object is used
   */
  record Match(Contract.Entry entry, boolean byName) {
    Match {
      byName |= entry.threads() == Threads.MAY_CONCURRENT;
    }
  }

  /**
   * A contract that a class or method is under.
   *
   * @param stub the type of the program that stands for the framework's, or null
   */
  private record Found(Contract contract, boolean byName, String stub) {}

  Contracts(Program program) {
    this.program = program;
    this.knowledge = program.knowledge();
    this.uses = program.uses();
    for (Contract contract : knowledge.contracts()) {
      if (contract.type().startsWith("*")) {
        bySuffix.add(contract);
      } else if (contract.simpleType() != null) {
        bySimpleName.computeIfAbsent(contract.simpleType(), k -> new ArrayList<>(1)).add(contract);
      }
    }
  }

  /**
   * When threads enter the method, or null where no framework says so. A contract that the class
   * certainly has comes first, for it may speak of a lock around all methods.
   */
  Match of(ClassDecl owner, Method method) {
    List<Found> ofClass = method.is(Modifier.STATIC) ? List.of() : ofClass(owner);
    if (ofClass.isEmpty()) {
      return ofMethod(owner, method);
    }
    List<Found> exact = new ArrayList<>();
    List<Found> byName = new ArrayList<>();
    ofClass.forEach(f -> (f.byName() ? byName : exact).add(f));
    Match match = first(exact, owner, method, e -> true);
    if (match == null) {
      match = first(byName, owner, method, e -> !e.isOfAll());
    }
    if (match == null) {
      match = ofMethod(owner, method);
    }
    return match != null ? match : first(byName, owner, method, Contract.Entry::isOfAll);
  }

  /** Each annotation of a method lets its threads in: the one that lets in most at once counts. */
  private Match ofMethod(ClassDecl owner, Method method) {
    List<Found> contracts = ofAnnotations(method);
    return contracts.stream()
        .filter(found -> !found.byName())
        .map(found -> entry(found, owner, method, e -> true))
        .filter(Objects::nonNull)
        .reduce((a, b) -> b.threads().compareTo(a.threads()) > 0 ? b : a)
        .map(entry -> new Match(entry, false))
        .orElseGet(() -> first(contracts, owner, method, e -> true));
  }

  private Match first(
      List<Found> contracts, ClassDecl owner, Method method, Predicate<Contract.Entry> which) {
    Contract.Entry best = null;
    for (Found found : contracts) {
      Contract.Entry entry = entry(found, owner, method, which);
      if (entry != null && !found.byName()) {
        return new Match(entry, false);
      }
      if (entry != null && (best == null || LEAST.compare(entry, best) < 0)) {
        best = entry;
      }
    }
    return best == null ? null : new Match(best, true);
  }

  private Contract.Entry entry(
      Found found, ClassDecl owner, Method method, Predicate<Contract.Entry> which) {
    for (Contract.Entry entry : found.contract().entries()) {
      if (entry.isOfThreads() && which.test(entry) && applies(found, entry, owner, method)) {
        return entry;
      }
    }
    return null;
  }

  private boolean applies(Found found, Contract.Entry entry, ClassDecl owner, Method method) {
    if (entry.annotation()) {
      return carries(owner, method, entry.method());
    }
    if (found.contract().type().startsWith("@@")) {
      return true;
    }
    if (entry.isOfAll()) {
      return method.is(Modifier.PUBLIC) && !isCalled(found, method);
    }
    boolean visible =
        found.byName()
            ? !method.is(Modifier.PRIVATE)
            : method.is(Modifier.PUBLIC)
                || method.is(Modifier.PROTECTED)
                || isReflective(entry, owner, method);
    return visible && entry.method().equals(method.name()) && !isCalled(found, method);
  }

  /** Whether it is private and called by nobody but the framework that makes the object. */
  private boolean isReflective(Contract.Entry entry, ClassDecl owner, Method method) {
    return entry.threads() == Threads.BEFORE
        && method.is(Modifier.PRIVATE)
        && !uses.isCalledOn(owner.name(), method.name());
  }

  /**
   * Whether the method has the annotation.
   *
   * @param name its simple name; with {@code =value}, its value is asked for, and the class may
   *     have it instead of a public method
   */
  private boolean carries(ClassDecl owner, Method method, String name) {
    int equals = name.indexOf('=');
    String simple = equals < 0 ? name : name.substring(0, equals);
    List<Annotation> found = named(simple, annotations(method));
    if (found.isEmpty() && equals > 0 && method.is(Modifier.PUBLIC)) {
      found = named(simple, owner.annotations());
    }
    return found.stream()
        .anyMatch(
            a ->
                equals < 0
                    || word(a.values().getOrDefault("value", ""))
                        .equals(name.substring(equals + 1)));
  }

  private static List<Annotation> named(String simple, Collection<Annotation> annotations) {
    return annotations.stream().filter(a -> a.simpleName().equals(simple)).toList();
  }

  /** A type whose methods the program calls is no stub, but a framework of its own. */
  private boolean isCalled(Found found, Method method) {
    return found.stub() != null && uses.isCalled(found.stub(), method.name());
  }

  /** Whether the class's instances are certainly not shared: the container makes one for a use. */
  boolean isConfined(ClassDecl owner) {
    Boolean known = confined.get(owner.name());
    if (known == null) {
      known = findConfined(owner);
      confined.put(owner.name(), known);
    }
    return known;
  }

  /**
   * A scope that the class is annotated with counts before what its kind of class is by default.
   */
  private boolean findConfined(ClassDecl owner) {
    List<Found> ofClass = ofClass(owner);
    if (says(ofClass, Threads.CONFINED, true)) {
      return true;
    }
    return (!says(ofClass, Threads.SHARED, true) || isOfOne(ofClass, owner))
        && (says(ofClass, Threads.CONFINED, false)
            || owner.methods().stream()
                .anyMatch(m -> says(ofAnnotations(m), Threads.CONFINED, true)));
  }

  /** Whether every constructor is given the one object that the instance is for. */
  private static boolean isOfOne(List<Found> contracts, ClassDecl owner) {
    List<Method> constructors =
        owner.methods().stream().filter(m -> m.kind() == Method.Kind.CONSTRUCTOR).toList();
    return contracts.stream()
        .flatMap(f -> f.contract().entries().stream())
        .filter(e -> e.threads() == Threads.OF_ONE)
        .map(e -> simple(e.method()))
        .anyMatch(
            type ->
                constructors.stream()
                    .allMatch(
                        c -> c.params().stream().anyMatch(p -> simple(p.type()).equals(type))));
  }

  /** Whether one object makes the instances of all threads. */
  boolean isOfMaker(ClassDecl owner) {
    return says(ofClass(owner), Threads.OF_MAKER, false);
  }

  /** Whether each thread has an instance of its own, also where one object keeps it for all. */
  boolean isProxied(ClassDecl owner) {
    boolean proxied = isConfined(owner) && says(ofClass(owner), Threads.PROXIED, true);
    program.log().add(new Journal.Proxied(owner.name(), proxied));
    return proxied;
  }

  /** Whether a container runs the method on a thread of its own when other classes call it. */
  boolean isDetached(Method method) {
    boolean detached = says(ofAnnotations(method), Threads.DETACHED, true);
    program.log().add(new Journal.Detached(method, detached));
    return detached;
  }

  /** Whether a container makes one instance for all, without guarding it. */
  boolean isShared(ClassDecl owner) {
    boolean shared =
        says(ofClass(owner), Threads.SHARED, true)
            && !says(ofClass(owner), Threads.SERIAL, true)
            && !isConfined(owner);
    program.log().add(new Journal.Shared(owner.name(), shared));
    return shared;
  }

  private static boolean says(List<Found> contracts, Threads threads, boolean annotations) {
    return contracts.stream()
        .map(Found::contract)
        .anyMatch(c -> c.isAnnotation() == annotations && c.says(threads));
  }

  /** The contracts of a class: those of its annotations, then those of its supertypes. */
  private List<Found> ofClass(ClassDecl owner) {
    List<Found> known = ofClasses.get(owner.name());
    if (known == null) {
      known = new ArrayList<>();
      Set<String> types = program.supertypes(owner.name());
      for (String type : types) {
        ClassDecl decl = program.classNamed(type);
        if (decl != null) {
          for (Annotation annotation : withMeta(decl.annotations())) {
            known.addAll(ofAnnotation("@", annotation));
          }
        }
      }
      for (String type : types) {
        if (!type.equals(owner.name())) {
          known.addAll(ofSupertype(type));
        }
      }
      ofClasses.put(owner.name(), known);
    }
    return known;
  }

  private List<Found> ofSupertype(String type) {
    Contract exact = knowledge.contract(type);
    if (exact != null) {
      return List.of(new Found(exact, false, null));
    }
    List<Found> found = new ArrayList<>();
    String simple = simple(type);
    if (isBare(type) || looksLikeStub(program.classNamed(type))) {
      String stub = program.classNamed(type) == null ? null : type;
      bySimpleName
          .getOrDefault(simple, List.of())
          .forEach(c -> found.add(new Found(c, true, stub)));
    }
    for (Contract contract : bySuffix) {
      if (simple.endsWith(contract.type().substring(1))) {
        found.add(new Found(contract, true, null));
      }
    }
    return found;
  }

  /** The contracts of the annotations of a method, and of those that it overrides. */
  private List<Found> ofAnnotations(Method method) {
    if (!promising().contains(method.name())) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    annotations(method).forEach(a -> found.addAll(ofAnnotation("@@", a)));
    return found;
  }

  /** The names of all methods of the program with an annotation that some contract speaks of. */
  private Set<String> promising() {
    if (promising == null) {
      promising = new HashSet<>();
      Map<Annotation, Boolean> known = new HashMap<>();
      for (ClassDecl c : program.classes()) {
        for (Method m : c.methods()) {
          for (Annotation a : m.annotations()) {
            if (known.computeIfAbsent(a, this::isPromise)) {
              promising.add(m.name());
            }
          }
        }
      }
    }
    return promising;
  }

  private boolean isPromise(Annotation annotation) {
    return withMeta(List.of(annotation)).stream().anyMatch(a -> !ofAnnotation("@@", a).isEmpty());
  }

  private Set<Annotation> annotations(Method method) {
    List<Annotation> all = new ArrayList<>(method.annotations());
    if (!method.is(Modifier.STATIC) && !method.is(Modifier.PRIVATE)) {
      for (String type : program.supertypes(method.owner())) {
        ClassDecl decl = program.classNamed(type);
        if (decl != null && !type.equals(method.owner())) {
          for (Method above : decl.methods()) {
            if (above.name().equals(method.name())
                && above.params().size() == method.params().size()) {
              all.addAll(above.annotations());
            }
          }
        }
      }
    }
    return withMeta(all);
  }

  /** The annotations and those that their declarations carry. */
  private Set<Annotation> withMeta(List<Annotation> annotations) {
    Set<Annotation> all = new LinkedHashSet<>();
    annotations.forEach(a -> addWithMeta(a, all));
    return all;
  }

  private void addWithMeta(Annotation annotation, Set<Annotation> all) {
    ClassDecl decl = program.classNamed(annotation.name());
    if (all.add(annotation) && decl != null) {
      decl.annotations().forEach(a -> addWithMeta(a, all));
    }
  }

  /**
   * The contracts of an annotation: those of its elements' values, else those of elements that are
   * given, else that of the annotation.
   */
  private List<Found> ofAnnotation(String prefix, Annotation annotation) {
    Map<String, String> values = new TreeMap<>(annotation.values());
    List<String> selectors = new ArrayList<>();
    values.forEach((element, value) -> selectors.add(selector(element) + word(value)));
    values.forEach((element, value) -> selectors.add(selector(element) + "*"));
    selectors.add("");
    for (String selector : selectors) {
      Contract exact = knowledge.contract(prefix + annotation.name() + selector);
      if (exact != null) {
        return List.of(new Found(exact, false, null));
      }
    }
    ClassDecl decl = program.classNamed(annotation.name());
    boolean stub = decl != null && !uses.isNamed(decl.name());
    for (String selector : stub || isBare(annotation.name()) ? selectors : List.<String>of()) {
      List<Contract> named =
          bySimpleName.getOrDefault(prefix + annotation.simpleName() + selector, List.of());
      if (!named.isEmpty()) {
        return named.stream().map(c -> new Found(c, true, null)).toList();
      }
    }
    return List.of();
  }

  private static String selector(String element) {
    return element.equals("value") ? "=" : ":" + element + "=";
  }

  /** The last word of a value as the source has it: of a constant or class its simple name. */
  private static String word(String value) {
    String name = value.endsWith(".class") ? value.substring(0, value.lastIndexOf('.')) : value;
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether nothing but the simple name is known. */
  private boolean isBare(String type) {
    return type.indexOf('.') < 0 && program.classNamed(type) == null;
  }

  /** A type that keeps nothing, whatever it inherits. */
  private static boolean looksLikeStub(ClassDecl decl) {
    return decl != null
        && decl.fields().stream()
            .allMatch(f -> f.is(Modifier.STATIC) || f.name().startsWith("this$"));
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }
}
