// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.Layout;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Unit;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The code of a module by what it mentions, and the layout of its files. */
public final class Sources {
  private static final String SUPPRESSION = "java.lang.SuppressWarnings";
  private static final String GENERATOR = "lombok.";

  /** Those of no module. */
  public static final Sources NONE = new Sources(Index.NONE);

  private final Map<String, ClassDecl> classes = new TreeMap<>();
  private final Map<SourceFile, List<ClassDecl>> classesOfFiles = new IdentityHashMap<>();
  private final Map<SourceFile, Layout> layouts = new IdentityHashMap<>();
  private final Map<SourceFile, Mentions> mentions = new IdentityHashMap<>();
  private final Index index;

  private Sources(Index index) {
    this.index = index;
  }

  /**
   * Those of a module, which may have some files in common with this one.
   *
   * @param units its lowered files
   */
  public Sources with(Collection<Unit> units) {
    Sources sources = new Sources(index.with(units, this::mentions));
    for (Unit unit : units) {
      sources.layouts.put(unit.file(), unit.layout());
      sources.classesOfFiles.put(unit.file(), unit.classes());
      unit.classes().forEach(c -> sources.classes.put(c.name(), c));
    }
    sources.index.files().forEach(file -> sources.mentions.put(file.file(), file));
    return sources;
  }

  private Mentions mentions(Unit unit) {
    Mentions known = mentions.get(unit.file());
    return known == null || !known.isOf(unit) ? null : known;
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
    for (ClassDecl type : classesOfFiles.getOrDefault(name.file(), List.of())) {
      for (Field field : type.fields()) {
        if (classes.get(type.name()) == type && field.at().equals(name)) {
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
    Set<Method> found = new LinkedHashSet<>();
    index.mayMention(field).forEach(file -> found.addAll(file.of(field)));
    return found;
  }

  /** The methods that call the method, their lambdas included. */
  Set<Method> callers(Method method) {
    return mentions(method.id());
  }

  /** What is made at the place, or null. */
  Mentions.Creation creation(Location at) {
    Mentions unit = mentions.get(at.file());
    return unit == null ? null : unit.creations().get(at);
  }

  /** What is made by the last part of a longer expression, or null. */
  Mentions.Creation creationAtEnd(Location of) {
    Mentions unit = mentions.get(of.file());
    for (Mentions.Creation creation :
        unit == null ? List.<Mentions.Creation>of() : unit.creations().values()) {
      if (of.contains(creation.op().at()) && creation.op().at().end() == of.end()) {
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
    return !mentions(Mentions.vague(member)).isEmpty();
  }

  /** Whether the file has code that was not understood. */
  boolean isUnclear(SourceFile file) {
    Mentions unit = mentions.get(file);
    return unit != null && unit.isUnclear();
  }
}
