// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Unit;
import io.mapvet.knowledge.Knowledge;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import io.mapvet.knowledge.TypeFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes of a module with their hierarchy, seen together with what is known of libraries.
 * Everything is in the order of binary names, so that no result depends on the order of files.
 */
public final class Program {
  private static final int MAX_TARGETS = 4;

  private final Knowledge knowledge;
  private final Contracts contracts;
  private final Hierarchy hierarchy;
  private final Map<String, Map<String, List<Method>>> methods = new HashMap<>();
  private final Map<FieldKey, FieldKey> fields = new HashMap<>();
  private final Map<FieldRef, FieldKey> fieldOf = new IdentityHashMap<>();
  private final Map<String, TypeFacts> typeFacts = new HashMap<>();
  private final Map<Dispatch, Optional<Method>> dispatched = new HashMap<>();
  private final Map<CallOn, Optional<List<Method>>> targets = new HashMap<>();
  private final Map<CallOn, Optional<MethodFacts>> libraryMethods = new HashMap<>();
  private final Map<String, Boolean> commonSubtypes = new HashMap<>();
  private final PureMethods pureMethods = new PureMethods(this);
  private final FunctionTypes functionTypes = new FunctionTypes(this);
  private final Uses uses = new Uses(this);
  private final Monitors monitors;
  private final HeldCalls heldCalls;
  private final Log log = new Log();
  private Set<String> mapSupertypes;

  Program(Collection<Unit> units, Knowledge knowledge) {
    this.knowledge = knowledge;
    this.hierarchy = new Hierarchy(units, knowledge);
    this.contracts = new Contracts(this);
    this.monitors = new Monitors(this);
    this.heldCalls = new HeldCalls(this);
  }

  /** The classes and their order, of which nothing is written down. */
  Hierarchy hierarchy() {
    return hierarchy;
  }

  /** What is asked from here on is written into it. */
  Log log() {
    return log;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  PureMethods pureMethods() {
    return pureMethods;
  }

  Contracts contracts() {
    return contracts;
  }

  /** What the code does with types. */
  Uses uses() {
    return uses;
  }

  /** Which classes take monitors. */
  Monitors monitors() {
    return monitors;
  }

  /** What may run while a private monitor is held. */
  HeldCalls heldCalls() {
    return heldCalls;
  }

  /** The direct subtypes of a type. */
  List<String> subtypes(String type) {
    return hierarchy.subtypes(type);
  }

  /** All classes, by binary name. */
  public List<ClassDecl> classes() {
    return hierarchy.classes();
  }

  /** The class, or null where it is not part of the program. */
  public ClassDecl classNamed(String name) {
    log.asked(name);
    return hierarchy.classNamed(name);
  }

  /** Whether the program declares it as an enum. */
  boolean isEnum(String type) {
    ClassDecl declared = classNamed(type);
    return declared != null && declared.kind() == ClassDecl.Kind.ENUM;
  }

  private boolean isDeclared(String type) {
    return hierarchy.classNamed(type) != null;
  }

  /** The declaration of a field, or null where it is not part of the program. */
  Field declaration(FieldKey field) {
    log.asked(field.owner());
    ClassDecl owner = hierarchy.classNamed(field.owner());
    for (Field declared : owner == null ? List.<Field>of() : owner.fields()) {
      if (declared.name().equals(field.name())) {
        return declared;
      }
    }
    return null;
  }

  FieldKey field(Field declared) {
    return field(
        new FieldRef(
            declared.owner(),
            declared.name(),
            declared.type(),
            declared.is(Modifier.STATIC),
            declared.is(Modifier.FINAL),
            declared.is(Modifier.VOLATILE),
            Certainty.RESOLVED));
  }

  /** The instance fields that a class of the program declares itself. */
  List<FieldKey> fieldsOf(String type) {
    log.asked(type);
    ClassDecl decl = hierarchy.classNamed(type);
    return decl == null
        ? List.of()
        : decl.fields().stream().filter(f -> !f.is(Modifier.STATIC)).map(this::field).toList();
  }

  FieldKey field(FieldRef ref) {
    FieldKey known = fieldOf.get(ref);
    if (known == null) {
      FieldKey key = new FieldKey(ref);
      known = fields.getOrDefault(key, key);
      fields.put(known, known);
      fieldOf.put(ref, known);
    }
    return known;
  }

  /**
   * What is known of a type: its own entry, or that of its nearest described supertype; or null.
   */
  public TypeFacts facts(String type) {
    log.asked(type);
    TypeFacts known = typeFacts.get(type);
    if (known == null && !typeFacts.containsKey(type)) {
      known = findFacts(type, 0);
      typeFacts.put(type, known);
    }
    return known;
  }

  private TypeFacts findFacts(String type, int depth) {
    TypeFacts own = knowledge.type(type);
    ClassDecl decl = hierarchy.classNamed(type);
    if (own == null && decl == null) {
      String ending = knowledge.entryByEnding(type);
      return ending == null ? null : knowledge.type(ending);
    }
    if (own != null || depth > 16) {
      return own;
    }
    TypeFacts best = findFacts(decl.superclass(), depth + 1);
    for (String i : decl.interfaces()) {
      TypeFacts facts = findFacts(i, depth + 1);
      if (facts != null && (best == null || best.role() == Role.OTHER)) {
        best = facts;
      }
    }
    return best;
  }

  Role role(String type) {
    TypeFacts facts = facts(type);
    return facts == null ? Role.OTHER : facts.role();
  }

  /**
   * Whether the content of objects of the type is judged: that of maps and, unless they are left
   * out, of collections that are not made for several threads.
   */
  boolean isJudged(String type) {
    TypeFacts facts = facts(type);
    return facts != null && knowledge.isJudged(facts);
  }

  /**
   * Whether the content of objects of the type is followed: what is judged, and collections that
   * are made for several threads, of which a look-up and a change may be two steps.
   */
  boolean isContainer(String type) {
    TypeFacts facts = facts(type);
    return facts != null && knowledge.isContainer(facts);
  }

  /** Whether a variable of the type may refer to a map or collection that is followed. */
  boolean mayBeMap(String type) {
    log.asked(type);
    if (isDeclared(type)) {
      return mapSupertypes().contains(type);
    }
    return isContainer(type) || (role(type) == Role.OTHER && !isValue(type));
  }

  /** Whether objects of the type are immutable values of the language or of a library. */
  boolean isValue(String type) {
    TypeFacts facts = facts(type);
    return Locks.isValue(type)
        || (facts != null && facts.role() == Role.OTHER && facts.safety() == Safety.IMMUTABLE);
  }

  /** The types of which some class of the program is a map or collection that is followed. */
  Set<String> mapSupertypes() {
    if (mapSupertypes == null) {
      mapSupertypes = new HashSet<>();
      for (ClassDecl c : classes()) {
        if (isContainer(c.name())) {
          mapSupertypes.addAll(supertypes(c.name()));
        }
      }
    }
    return mapSupertypes;
  }

  /** Whether {@code type} is {@code supertype} or below it, in the program or by knowledge. */
  public boolean isSubtype(String type, String supertype) {
    return type.equals(supertype) || supertypes(type).contains(supertype);
  }

  /** Whether an object may have both types, as far as the program's classes tell. */
  boolean haveCommonSubtype(String first, String second) {
    log.asked(first);
    log.asked(second);
    if (!isDeclared(first) && isValue(first)) {
      log.asked(new Journal.Below(second));
      return isSubtype(second, first) || hasSubtypeBelow(second, first);
    }
    if (!isDeclared(first)
        || !isDeclared(second)
        || isSubtype(first, second)
        || isSubtype(second, first)) {
      return true;
    }
    log.asked(new Journal.Below(first));
    return commonSubtypes.computeIfAbsent(
        first + " " + second, k -> hasSubtypeBelow(first, second));
  }

  private boolean hasSubtypeBelow(String type, String other) {
    return subtypes(type).stream().anyMatch(s -> isSubtype(s, other) || hasSubtypeBelow(s, other));
  }

  /** The type and all its supertypes, nearest first. */
  Set<String> supertypes(String type) {
    log.asked(type);
    return hierarchy.supertypes(type);
  }

  /** What knowledge says of the method a call names, sought from the receiver's type upwards. */
  MethodFacts libraryMethod(Callee callee, String receiverType) {
    log.asked(receiverType == null ? callee.owner() : receiverType);
    CallOn key = new CallOn(receiverType, callee);
    Optional<MethodFacts> known = libraryMethods.get(key);
    if (known == null) {
      known = Optional.ofNullable(findLibraryMethod(callee, receiverType));
      libraryMethods.put(key, known);
    }
    return known.orElse(null);
  }

  private MethodFacts findLibraryMethod(Callee callee, String receiverType) {
    MethodFacts facts =
        knowledge.method(callee.owner(), callee.name(), callee.params(), callee.certainty());
    if (facts == null && callee.name().equals("<init>") && !isDeclared(callee.owner())) {
      String ending = knowledge.entryByEnding(callee.owner());
      return ending == null
          ? null
          : knowledge.method(ending, "<init>", callee.params(), callee.certainty());
    }
    if (facts != null || callee.name().equals("<init>")) {
      return facts;
    }
    for (String type : supertypes(receiverType == null ? callee.owner() : receiverType)) {
      facts = knowledge.method(type, callee.name(), callee.params(), callee.certainty());
      if (facts != null) {
        return facts;
      }
    }
    return null;
  }

  /** What knowledge says of a constructor: of an anonymous class, the superclass's. */
  MethodFacts constructorFacts(Op.New creation) {
    log.asked(creation.type());
    ClassDecl decl = hierarchy.classNamed(creation.type());
    Callee callee = creation.constructor();
    if (decl == null || decl.kind() != ClassDecl.Kind.ANONYMOUS) {
      return libraryMethod(callee, creation.type());
    }
    Callee above =
        new Callee(
            decl.superclass(),
            callee.name(),
            callee.params(),
            callee.result(),
            false,
            callee.isVarargs(),
            callee.certainty());
    return libraryMethod(above, decl.superclass());
  }

  /** The program's method that a call of {@code name} on an object of class {@code type} runs. */
  Method dispatch(String type, String name, List<String> params) {
    if (type == null) {
      return null;
    }
    Dispatch key = new Dispatch(type, name, params);
    Optional<Method> known = dispatched.get(key);
    if (known == null) {
      known = Optional.ofNullable(findMethod(type, name, params));
      dispatched.put(key, known);
    }
    log.asked(type);
    known.ifPresent(log::asked);
    return known.orElse(null);
  }

  private Method findMethod(String type, String name, List<String> params) {
    for (String t : supertypes(type)) {
      Method found = declared(t, name, params);
      if (found != null && found.body() != null) {
        return found;
      }
    }
    return null;
  }

  private Map<String, List<Method>> methodsByName(String type) {
    ClassDecl decl = hierarchy.classNamed(type);
    return decl == null
        ? Map.of()
        : decl.methods().stream().collect(Collectors.groupingBy(Method::name));
  }

  private Method declared(String type, String name, List<String> params) {
    List<Method> candidates =
        methods.computeIfAbsent(type, this::methodsByName).getOrDefault(name, List.of());
    Method sameArity = null;
    int arities = 0;
    for (Method m : candidates) {
      if (m.params().size() != params.size()) {
        continue;
      }
      boolean exact = true;
      for (int i = 0; i < params.size(); i++) {
        exact &= m.params().get(i).type().equals(params.get(i));
      }
      if (exact) {
        return m;
      }
      arities++;
      sameArity = m;
    }
    return arities == 1 ? sameArity : null;
  }

  /**
   * The methods a virtual call may run by class hierarchy, in the order of class names.
   *
   * @return null where there are more than a call is followed into
   */
  List<Method> targets(String receiverType, Callee callee) {
    CallOn key = new CallOn(receiverType, callee);
    Optional<List<Method>> known = targets.get(key);
    if (known == null) {
      known = Optional.ofNullable(findTargets(receiverType, callee));
      targets.put(key, known);
    }
    String start = start(receiverType, callee);
    log.asked(receiverType);
    log.asked(start);
    if (start.equals("java.lang.Object")) { // below which every new class is
      log.add(new Journal.Targets(receiverType, callee, known));
    } else {
      log.asked(new Journal.Below(start));
    }
    known.ifPresent(all -> all.forEach(log::asked));
    return known.orElse(null);
  }

  /** The class from which the targets of a call are sought downwards. */
  private String start(String receiverType, Callee callee) {
    return isDeclared(receiverType) ? receiverType : callee.owner();
  }

  private List<Method> findTargets(String receiverType, Callee callee) {
    Set<Method> found = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Method> ordered = new ArrayList<>();
    String start = start(receiverType, callee);
    Method own = dispatch(start, callee.name(), callee.params());
    if (own != null && found.add(own)) {
      ordered.add(own);
    }
    boolean fixed =
        own != null
            && (own.is(Modifier.PRIVATE) || own.is(Modifier.FINAL) || own.is(Modifier.STATIC));
    if (!fixed && !collectOverrides(start, callee, found, ordered, new LinkedHashSet<>())) {
      return null;
    }
    return ordered;
  }

  private boolean collectOverrides(
      String type, Callee callee, Set<Method> found, List<Method> ordered, Set<String> seen) {
    for (String sub : subtypes(type)) {
      if (!seen.add(sub)) {
        continue;
      }
      if (seen.size() > 64) {
        return false;
      }
      Method m = dispatch(sub, callee.name(), callee.params());
      if (m != null && found.add(m)) {
        ordered.add(m);
      }
      if (ordered.size() > MAX_TARGETS || !collectOverrides(sub, callee, found, ordered, seen)) {
        return false;
      }
    }
    return true;
  }

  /** Which types are functions, and what they run. */
  FunctionTypes functionTypes() {
    return functionTypes;
  }

  boolean isFunctionLike(String type) {
    return functionTypes.isFunctionLike(type);
  }

  boolean isMadeByLambda(String type) {
    return functionTypes.isMadeByLambda(type);
  }

  boolean isFunctionCall(Callee callee) {
    return functionTypes.isFunctionCall(callee);
  }

  Method functionMethod(String type) {
    return functionTypes.functionMethod(type);
  }

  boolean isFunctionMethod(Method method) {
    return functionTypes.isFunctionMethod(method);
  }
}
