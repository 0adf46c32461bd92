// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import io.mapvet.frontend.ByName;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides whether names mean types, fields or local variables (JLS 6.5). */
public final class NameMeanings {
  /**
   * A field and the class around the code whose instance has it.
   *
   * @param in null for a field that is imported
   */
  public record Member(FieldInfo field, SourceClass in) {}

  private final FileScope file;
  private final Locals locals;
  private final Typing typing;
  private final Map<Expression, Boolean> types = new IdentityHashMap<>();

  NameMeanings(FileScope file, Locals locals, Typing typing) {
    this.file = file;
    this.locals = locals;
    this.typing = typing;
  }

  /** The field that a simple name means, or null. */
  public Member field(NameExpr tree) {
    String name = tree.getNameAsString();
    for (SourceClass c = typing.enclosing(tree); c != null; c = c.outer()) {
      FieldInfo field = c.field(name);
      if (field != null) {
        return new Member(field, c);
      }
    }
    for (ClassInfo owner : file.staticOwners(name)) {
      FieldInfo field = owner.field(name);
      if (field != null) {
        return new Member(field, null);
      }
    }
    return null;
  }

  /** The field of a value, or of a class, that a qualified name means, or null. */
  public FieldInfo field(FieldAccessExpr tree) {
    Expression scope = Trees.plain(tree.getScope());
    JavaType owner = isType(scope) ? type(scope) : typing.of(scope);
    ClassInfo info = owner.classInfo();
    return info == null ? null : info.field(tree.getNameAsString());
  }

  /** The type that an expression names, a guess where it was not found. */
  public JavaType type(Expression expression) {
    if (expression instanceof TypeExpr type) {
      return typing.written(type.getType());
    }
    String name = Trees.dotted(expression);
    return name == null ? JavaType.UNKNOWN : typing.named(name, expression);
  }

  /** Whether an expression is the name of a type, by what is known or else by its looks. */
  public boolean isType(Expression tree) {
    if (tree instanceof TypeExpr) {
      return true;
    }
    if (!(tree instanceof NameExpr || tree instanceof FieldAccessExpr)) {
      return false;
    }
    Boolean known = types.get(tree);
    if (known == null) {
      known =
          tree instanceof NameExpr name
              ? !isVariable(name) && (isKnownType(name) || looksLikeType(name))
              : isType((FieldAccessExpr) tree);
      types.put(tree, known);
    }
    return known;
  }

  private boolean isType(FieldAccessExpr tree) {
    NameExpr first = first(tree);
    if (first == null || isVariable(first)) {
      return false;
    }
    if (type(tree).classInfo() != null) {
      return true;
    }
    if (isType(tree.getScope()) && field(tree) != null) {
      return false;
    }
    String name = tree.getNameAsString();
    return isPackageName(tree.getScope())
        ? ByName.startsUpperCase(name)
        : ByName.looksLikeType(name);
  }

  private boolean isVariable(NameExpr name) {
    return locals.meant(name) != null || field(name) != null;
  }

  private boolean isKnownType(NameExpr name) {
    return !(typing.named(name.getNameAsString(), name) instanceof JavaType.Unresolved);
  }

  private boolean looksLikeType(NameExpr name) {
    String text = name.getNameAsString();
    return file.staticOwner(text) == null && (file.knows(text) || ByName.looksLikeType(text));
  }

  /** {@code a.b}, all in lower case. */
  private static boolean isPackageName(Expression tree) {
    String text = tree instanceof FieldAccessExpr ? Trees.dotted(tree) : null;
    return text != null && text.equals(text.toLowerCase(Locale.ROOT));
  }

  private static NameExpr first(Expression tree) {
    Expression first = tree;
    while (first instanceof FieldAccessExpr access) {
      first = access.getScope();
    }
    return first instanceof NameExpr name ? name : null;
  }

  /** The static methods that imports bring under a name. */
  List<MethodInfo> imported(String name) {
    List<MethodInfo> found = new ArrayList<>();
    for (ClassInfo owner : file.staticOwners(name)) {
      owner.all(name).stream().filter(MethodInfo::isStatic).forEach(found::add);
    }
    return found;
  }

  /** The class that was not found from which a static import takes the name, or null. */
  public String staticOwner(String name) {
    return file.staticOwner(name);
  }

  public String staticOnDemandOwner() {
    return file.staticOnDemandOwner();
  }
}
