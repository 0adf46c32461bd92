// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Layout;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Unit;
import io.mapvet.ir.Walk;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The code of a module by what it mentions, and the layout of its files. */
public final class Sources {
  private static final String SUPPRESSION = "java.lang.SuppressWarnings";
  private static final String GENERATOR = "lombok.";

  private final Collection<Unit> units;
  private final Map<String, ClassDecl> classes = new TreeMap<>();
  private final Map<SourceFile, Layout> layouts = new IdentityHashMap<>();
  private final Map<Location, Creation> creations = new HashMap<>();
  private Map<String, Set<Method>> mentions;

  /** An operation that makes an object, and the method it stands in, or whose lambda it does. */
  record Creation(Op.New op, Method method) {}

  /**
   * @param units the lowered files of the module
   */
  public Sources(Collection<Unit> units) {
    this.units = units;
    for (Unit unit : units) {
      layouts.put(unit.file(), unit.layout());
      unit.classes().forEach(c -> classes.put(c.name(), c));
    }
  }

  ClassDecl classNamed(String name) {
    return classes.get(name);
  }

  Collection<ClassDecl> classes() {
    return classes.values();
  }

  /** Whether an object may have both types because one is a subtype of the other. */
  boolean areRelated(String first, String second) {
    return isSubtype(first, second) || isSubtype(second, first);
  }

  private boolean isSubtype(String type, String of) {
    if (type.equals(of)) {
      return true;
    }
    ClassDecl declared = classes.get(type);
    return declared != null
        && (isSubtype(declared.superclass(), of)
            || declared.interfaces().stream().anyMatch(i -> isSubtype(i, of)));
  }

  /** The layout of the file. */
  Layout layout(SourceFile file) {
    return layouts.getOrDefault(file, Layout.EMPTY);
  }

  /** The text of the stretch. */
  static String text(Location at) {
    String text = at.file().text();
    return text.substring(Math.min(at.start(), text.length()), Math.min(at.end(), text.length()));
  }

  /** The field of this name that the class declares, or null. */
  Field field(String owner, String name) {
    ClassDecl type = classes.get(owner);
    return type == null
        ? null
        : type.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElse(null);
  }

  /** The field whose name stands there, or null. */
  Field fieldAt(Location name) {
    for (ClassDecl type : classes.values()) {
      for (Field field : type.fields()) {
        if (field.at().equals(name)) {
          return field;
        }
      }
    }
    return null;
  }

  /** Whether the type of what is declared there is written. */
  boolean hasWrittenType(Location name) {
    return layout(name.file()).declarations().stream().anyMatch(d -> d.name().equals(name));
  }

  /** The type in the declaration of a name, where no other name is declared with it; or null. */
  Location typeOf(Location name) {
    var all = layout(name.file()).declarations();
    for (Layout.Declaration declaration : all) {
      if (declaration.name().equals(name)) {
        Location type = declaration.type();
        boolean shared = all.stream().filter(d -> d.type().equals(type)).count() > 1;
        return shared ? null : type;
      }
    }
    return null;
  }

  /** The innermost statement of a block around the place, or null. */
  Layout.Statement statement(Location at) {
    Layout.Statement found = null;
    for (Layout.Statement statement : layout(at.file()).statements()) {
      if (statement.at().contains(at) && (found == null || found.at().contains(statement.at()))) {
        found = statement;
      }
    }
    return found;
  }

  /** Whether nothing outside the analysed files can use the field. */
  boolean isClosed(Field field) {
    boolean plain = field.annotations().stream().allMatch(a -> a.name().equals(SUPPRESSION));
    ClassDecl owner = classes.get(field.owner());
    return plain
        && !isGenerated(owner)
        && !isNamedVaguely(field.name())
        && (field.is(Modifier.PRIVATE) || isClosed(owner));
  }

  /** Whether nothing outside the analysed files can call the method. */
  boolean isClosed(Method method) {
    boolean fixed = method.is(Modifier.STATIC) || method.kind() == Method.Kind.CONSTRUCTOR;
    return method.annotations().isEmpty()
        && !isNamedVaguely(method.name())
        && (method.is(Modifier.PRIVATE) || fixed && isClosed(classes.get(method.owner())));
  }

  private boolean isClosed(ClassDecl type) {
    for (ClassDecl c = type; c != null; c = c.outer() == null ? null : classes.get(c.outer())) {
      if (c.is(Modifier.PRIVATE)
          || c.kind() == ClassDecl.Kind.LOCAL
          || c.kind() == ClassDecl.Kind.ANONYMOUS) {
        return classes.values().stream()
            .allMatch(sub -> !sub.superclass().equals(type.name()) || isClosed(sub));
      }
    }
    return false;
  }

  /** Whether annotations may stand for members that are not in the source. */
  private boolean isGenerated(ClassDecl type) {
    for (ClassDecl c = type; c != null; c = c.outer() == null ? null : classes.get(c.outer())) {
      if (c.annotations().stream().anyMatch(a -> a.name().startsWith(GENERATOR))) {
        return true;
      }
    }
    return false;
  }

  /** The method of the program that a call certainly runs, or null. */
  Method target(Callee callee) {
    ClassDecl owner = classes.get(callee.owner());
    if (owner == null || callee.certainty() != Certainty.RESOLVED) {
      return null;
    }
    for (Method method : owner.methods()) {
      boolean named = method.name().equals(callee.name());
      if (named && method.params().stream().map(p -> p.type()).toList().equals(callee.params())) {
        return isFixed(owner, method) ? method : null;
      }
    }
    return null;
  }

  private static boolean isFixed(ClassDecl owner, Method method) {
    return method.is(Modifier.STATIC)
        || method.is(Modifier.PRIVATE)
        || method.is(Modifier.FINAL)
        || method.kind() == Method.Kind.CONSTRUCTOR
        || owner.is(Modifier.FINAL)
        || owner.kind() == ClassDecl.Kind.RECORD;
  }

  /** The methods that read or assign the field {@code owner#name}, their lambdas included. */
  Set<Method> mentions(String field) {
    return mentions().getOrDefault(field, Set.of());
  }

  /** The methods that call the method, their lambdas included. */
  Set<Method> callers(Method method) {
    return mentions().getOrDefault(method.id(), Set.of());
  }

  /** What is made at the place, or null. */
  Creation creation(Location at) {
    mentions();
    return creations.get(at);
  }

  /** What is made by the last part of a longer expression, or null. */
  Creation creationAtEnd(Location of) {
    mentions();
    for (Creation creation : creations.values()) {
      if (of.contains(creation.op.at()) && creation.op.at().end() == of.end()) {
        return creation;
      }
    }
    return null;
  }

  /** Whether a class of the module has the simple name. */
  boolean hasClassCalled(String simple) {
    return classes.keySet().stream()
        .anyMatch(name -> name.endsWith("." + simple) || name.endsWith("$" + simple));
  }

  /** Whether some code may use a field or method of this name without saying of which class. */
  boolean isNamedVaguely(String member) {
    return mentions().containsKey(vague(member));
  }

  private static String vague(String member) {
    return "?" + member;
  }

  private Map<String, Set<Method>> mentions() {
    if (mentions == null) {
      mentions = new HashMap<>();
      for (Unit unit : units) {
        for (ClassDecl type : unit.classes()) {
          type.methods().forEach(method -> mentions(method, method));
        }
      }
    }
    return mentions;
  }

  private void mentions(Method in, Method top) {
    if (in.body() == null) {
      return;
    }
    Walk.ops(
        in.body(),
        op -> {
          if (op instanceof Op.LoadField load) {
            mention(load.field(), top);
          } else if (op instanceof Op.StoreField store) {
            mention(store.field(), top);
          } else if (op instanceof Op.Invoke call) {
            mention(call.callee(), top);
          } else if (op instanceof Op.New creation) {
            creations.put(creation.at(), new Creation(creation, top));
            mention(creation.constructor(), top);
            creation.hidden().forEach(hidden -> mention(hidden.field(), top));
          } else if (op instanceof Op.MakeTask task) {
            mentions(task.body(), top);
          } else if (op instanceof Op.Unknown) {
            mention(vague(""), top);
          }
        });
  }

  private void mention(FieldRef field, Method by) {
    boolean resolved = field.certainty() == Certainty.RESOLVED;
    mention(resolved ? field.toString() : vague(field.name()), by);
  }

  private void mention(Callee callee, Method by) {
    boolean resolved = callee.certainty() == Certainty.RESOLVED;
    mention(resolved ? callee.toString() : vague(callee.name()), by);
  }

  private void mention(String what, Method by) {
    mentions.computeIfAbsent(what, key -> new LinkedHashSet<>()).add(by);
  }

  /** Whether the file has code that was not understood. */
  boolean isUnclear(SourceFile file) {
    return mentions().getOrDefault(vague(""), Set.of()).stream()
        .anyMatch(method -> method.at().file() == file);
  }
}
