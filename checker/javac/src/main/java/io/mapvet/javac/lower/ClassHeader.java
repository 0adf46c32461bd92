// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.ByName;
import io.mapvet.frontend.Code;
import io.mapvet.ir.ClassDecl;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Name, kind and supertypes of a class. */
final class ClassHeader {
  private final FileLowering file;
  private final Symbols symbols;
  private final ClassTree tree;
  private final Tree base;
  private final TypeElement element;

  /**
   * @param base the type that an anonymous class extends or implements, null for other classes
   * @param element null where javac did not attribute the class
   */
  ClassHeader(FileLowering file, ClassTree tree, Tree base, TypeElement element) {
    this.file = file;
    this.symbols = file.symbols;
    this.tree = tree;
    this.base = base;
    this.element = element;
  }

  String name(ClassContext outer, boolean local) {
    if (element != null) {
      return symbols.names.of(element);
    }
    String simple = tree.getSimpleName().toString();
    if (outer == null) {
      return symbols.imports.guess(simple);
    }
    return local ? outer.nextUnnamed(simple) : outer.name() + "$" + simple;
  }

  ClassDecl.Kind kind(boolean local) {
    if (base != null) {
      return ClassDecl.Kind.ANONYMOUS;
    }
    return switch (tree.getKind()) {
      case INTERFACE -> ClassDecl.Kind.INTERFACE;
      case ENUM -> ClassDecl.Kind.ENUM;
      case RECORD -> ClassDecl.Kind.RECORD;
      case ANNOTATION_TYPE -> ClassDecl.Kind.ANNOTATION;
      default -> local ? ClassDecl.Kind.LOCAL : ClassDecl.Kind.CLASS;
    };
  }

  /** Whether instances have an enclosing one (JLS 8.1.3). */
  boolean isInner(ClassContext outer, Code<VariableTree> around) {
    if (tree.getKind() != Tree.Kind.CLASS) {
      return false;
    }
    if (around != null) {
      return around.hasSelf();
    }
    Tree.Kind outerKind = outer.tree().getKind();
    return outerKind != Tree.Kind.INTERFACE
        && outerKind != Tree.Kind.ANNOTATION_TYPE
        && !tree.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  String superclass() {
    if (tree.getKind() == Tree.Kind.CLASS && tree.getExtendsClause() != null) {
      return symbols.written(tree.getExtendsClause());
    }
    if (element != null && element.getSuperclass().getKind() != TypeKind.NONE) {
      return symbols.names.superclass(element);
    }
    boolean named = base != null && element == null && !isInterface(base);
    return switch (tree.getKind()) {
      case ENUM -> "java.lang.Enum";
      case RECORD -> "java.lang.Record";
      default -> named ? symbols.written(base) : ByName.OBJECT;
    };
  }

  List<String> interfaces() {
    if (element != null) {
      return symbols.names.interfaces(element);
    }
    List<String> names = new ArrayList<>();
    tree.getImplementsClause().forEach(type -> names.add(symbols.written(type)));
    if (base != null && isInterface(base)) {
      names.add(symbols.written(base));
    }
    return names;
  }

  private boolean isInterface(Tree type) {
    TypeElement found = symbols.typeElement(TypeTrees.raw(type));
    return found != null && found.getKind().isInterface();
  }

  /** The nearest supertype that javac could not find, or null. */
  String unresolved(String superclass, List<String> interfaces) {
    if (element != null) {
      return symbols.members.unresolvedSupertype(element);
    }
    if (!superclass.equals(ByName.OBJECT)) {
      return superclass;
    }
    return interfaces.isEmpty() ? null : interfaces.get(0);
  }
}
