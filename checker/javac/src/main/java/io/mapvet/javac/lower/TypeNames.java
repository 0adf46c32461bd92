// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.mapvet.frontend.ByName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
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
  private final Trees trees;
  private final Elements elements;
  private final Types types;
  private final Map<TypeElement, String> binary = new IdentityHashMap<>();
  private final Map<CompilationUnitTree, Imports> imports = new IdentityHashMap<>();
  private final Map<String, Imports> importsByClass = new HashMap<>();
  private final Declarations declarations;

  TypeNames(Trees trees, Elements elements, Types types) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
    this.declarations = new Declarations(trees);
  }

  String of(TypeElement type) {
    return binary.computeIfAbsent(type, t -> elements.getBinaryName(t).toString());
  }

  /** The erased name; names that did not resolve are looked up in {@code scope}. */
  String of(TypeMirror type, Imports scope) {
    if (type == null) {
      return ByName.UNKNOWN;
    }
    TypeKind kind = type.getKind();
    if (kind.isPrimitive()) {
      return kind.name().toLowerCase(Locale.ROOT);
    }
    return switch (kind) {
      case DECLARED -> of((TypeElement) ((DeclaredType) type).asElement());
      case ARRAY -> of(((ArrayType) type).getComponentType(), scope) + "[]";
      case ERROR -> scope.guess(type.toString());
      case TYPEVAR -> of(((TypeVariable) type).getUpperBound(), scope);
      case INTERSECTION -> of(((IntersectionType) type).getBounds().get(0), scope);
      case UNION -> union(type, scope);
      case WILDCARD -> wildcard((WildcardType) type, scope);
      case NULL -> "null";
      case VOID -> "void";
      default -> ByName.UNKNOWN;
    };
  }

  /** The erased name of a type as it is written in the file with these imports. */
  String written(Tree type, Imports scope) {
    Tree raw = TypeTrees.raw(type);
    if (raw instanceof ArrayTypeTree array) {
      return written(array.getType(), scope) + "[]";
    }
    if (raw instanceof UnionTypeTree) {
      return "java.lang.Throwable";
    }
    TypeMirror mirror = trees.getTypeMirror(new TreePath(scope.root(), raw));
    boolean named = raw instanceof IdentifierTree || raw instanceof MemberSelectTree;
    String name = isUnresolved(mirror) ? ByName.UNKNOWN : of(mirror, scope);
    return named && name.equals(ByName.UNKNOWN) ? scope.guess(raw.toString()) : name;
  }

  String fieldType(Element field) {
    return declared(field.asType(), field, tree -> ((VariableTree) tree).getType());
  }

  String resultType(ExecutableElement method) {
    return declared(method.getReturnType(), method, tree -> ((MethodTree) tree).getReturnType());
  }

  List<String> paramTypes(ExecutableElement method) {
    List<String> types = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      int index = i;
      types.add(
          declared(
              method.getParameters().get(i).asType(),
              method,
              tree -> ((MethodTree) tree).getParameters().get(index).getType()));
    }
    return types;
  }

  String superclass(TypeElement type) {
    return declared(type.getSuperclass(), type, tree -> ((ClassTree) tree).getExtendsClause());
  }

  List<String> interfaces(TypeElement type) {
    List<String> names = new ArrayList<>();
    List<? extends TypeMirror> mirrors = type.getInterfaces();
    for (int i = 0; i < mirrors.size(); i++) {
      int index = i;
      names.add(declared(mirrors.get(i), type, tree -> interfaceTree((ClassTree) tree, index)));
    }
    return names;
  }

  private static Tree interfaceTree(ClassTree tree, int index) {
    List<? extends Tree> trees = tree.getImplementsClause();
    return index < trees.size() ? trees.get(index) : null;
  }

  /** A type that a declaration mentions; read in its own file where it did not resolve. */
  private String declared(TypeMirror type, Element declaration, Function<Tree, Tree> part) {
    if (!isUnresolved(type)) {
      return of(type, Imports.NONE);
    }
    Imports scope = importsOf(declaration);
    Tree tree = scope.root() == null ? null : declarations.of(declaration);
    Tree written = tree == null ? null : part.apply(tree);
    return written == null ? of(type, scope) : written(written, scope);
  }

  private String union(TypeMirror type, Imports scope) {
    TypeMirror erased = types.erasure(type);
    return erased.getKind() == TypeKind.DECLARED ? of(erased, scope) : "java.lang.Throwable";
  }

  private String wildcard(WildcardType type, Imports scope) {
    TypeMirror bound =
        type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
    return bound == null ? ByName.OBJECT : of(bound, scope);
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
    CompilationUnitTree unit = declarations.unit(top);
    return unit == null ? Imports.NONE : importsOf(unit);
  }
}
