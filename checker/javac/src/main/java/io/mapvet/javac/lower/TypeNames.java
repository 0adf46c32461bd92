// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Erased binary names of types; unresolved ones are guessed from imports. */
final class TypeNames {
  static final String OBJECT = "java.lang.Object";
  static final String UNKNOWN = "?";

  private final Trees trees;
  private final Elements elements;
  private final Types types;
  private final Map<TypeElement, String> binary = new IdentityHashMap<>();
  private final Map<CompilationUnitTree, Imports> imports = new IdentityHashMap<>();
  private final Map<String, Imports> importsByClass = new HashMap<>();

  TypeNames(Trees trees, Elements elements, Types types) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
  }

  String of(TypeElement type) {
    return binary.computeIfAbsent(type, t -> elements.getBinaryName(t).toString());
  }

  /** The erased name; names that did not resolve are looked up in {@code scope}. */
  String of(TypeMirror type, Imports scope) {
    if (type == null) {
      return UNKNOWN;
    }
    TypeKind kind = type.getKind();
    if (kind.isPrimitive()) {
      return kind.name().toLowerCase(Locale.ROOT);
    }
    switch (kind) {
      case DECLARED:
        return of((TypeElement) ((DeclaredType) type).asElement());
      case ARRAY:
        return of(((ArrayType) type).getComponentType(), scope) + "[]";
      case ERROR:
        return scope.guess(type.toString());
      case TYPEVAR:
        return of(((TypeVariable) type).getUpperBound(), scope);
      case INTERSECTION:
        List<? extends TypeMirror> bounds = ((IntersectionType) type).getBounds();
        return bounds.isEmpty() ? OBJECT : of(bounds.get(0), scope);
      case UNION:
        return union(type, scope);
      case WILDCARD:
        return wildcard((WildcardType) type, scope);
      case NULL:
        return "null";
      case VOID:
        return "void";
      default:
        return UNKNOWN;
    }
  }

  /** The name of a type that a declaration mentions, seen from the imports of its own file. */
  String of(TypeMirror type, Element declaration) {
    return of(type, isUnresolved(type) ? importsOf(declaration) : Imports.NONE);
  }

  private String union(TypeMirror type, Imports scope) {
    TypeMirror erased = types.erasure(type);
    return erased.getKind() == TypeKind.DECLARED ? of(erased, scope) : "java.lang.Throwable";
  }

  private String wildcard(WildcardType type, Imports scope) {
    TypeMirror bound =
        type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
    return bound == null ? OBJECT : of(bound, scope);
  }

  static boolean isUnresolved(TypeMirror type) {
    TypeMirror inner = type;
    while (inner != null && inner.getKind() == TypeKind.ARRAY) {
      inner = ((ArrayType) inner).getComponentType();
    }
    if (inner != null && inner.getKind() == TypeKind.TYPEVAR) {
      return isUnresolved(((TypeVariable) inner).getUpperBound());
    }
    return inner == null || inner.getKind() == TypeKind.ERROR;
  }

  Imports importsOf(CompilationUnitTree unit) {
    return imports.computeIfAbsent(unit, Imports::of);
  }

  private Imports importsOf(Element declaration) {
    Element top = declaration;
    while (top.getEnclosingElement() != null
        && !(top.getEnclosingElement() instanceof PackageElement)) {
      top = top.getEnclosingElement();
    }
    if (!(top instanceof TypeElement)) {
      return Imports.NONE;
    }
    TypeElement type = (TypeElement) top;
    return importsByClass.computeIfAbsent(of(type), name -> find(type));
  }

  private Imports find(TypeElement top) {
    TreePath path = trees.getPath(top);
    return path == null ? Imports.NONE : importsOf(path.getCompilationUnit());
  }
}
