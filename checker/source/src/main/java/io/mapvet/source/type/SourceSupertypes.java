// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.List;
import java.util.function.Function;

/** The supertypes of a class of the sources. */
final class SourceSupertypes {
  private final SourceClass type;
  private final Node node;
  private final Function<ClassOrInterfaceType, JavaType> reader;

  /**
   * @param reader reads a type as it is written
   */
  SourceSupertypes(SourceClass type, Function<ClassOrInterfaceType, JavaType> reader) {
    this.type = type;
    this.reader = reader;
    this.node = type.node();
  }

  /** {@code void} where there is none. */
  JavaType superclass() {
    if (node instanceof ClassOrInterfaceDeclaration declaration) {
      if (declaration.isInterface() || type.isObjectItself()) {
        return JavaType.VOID;
      }
      List<ClassOrInterfaceType> extended = declaration.getExtendedTypes();
      return extended.isEmpty() ? object() : checked(extended.get(0));
    }
    if (node instanceof EnumDeclaration) {
      return new JavaType.Of(type.platformType("java.lang.Enum").classInfo(), List.of(type.type()));
    }
    if (node instanceof RecordDeclaration) {
      return type.platformType("java.lang.Record");
    }
    if (node instanceof EnumConstantDeclaration) {
      return type.outer().type();
    }
    if (node instanceof ObjectCreationExpr) {
      JavaType base = base();
      return isInterface(base) ? object() : base;
    }
    return JavaType.VOID;
  }

  private JavaType object() {
    return type.resolver().object();
  }

  /** The written supertype, unless it is the class itself. */
  private JavaType checked(ClassOrInterfaceType written) {
    JavaType found = reader.apply(written);
    return found.classInfo() == type ? object() : found;
  }

  private JavaType base() {
    ObjectCreationExpr creation = (ObjectCreationExpr) node;
    return reader.apply(creation.getType());
  }

  private static boolean isInterface(JavaType found) {
    return found.classInfo() != null && found.classInfo().isInterface();
  }

  List<JavaType> interfaces() {
    if (node instanceof ClassOrInterfaceDeclaration declaration) {
      List<ClassOrInterfaceType> written =
          declaration.isInterface()
              ? declaration.getExtendedTypes()
              : declaration.getImplementedTypes();
      return written.stream().map(this::checked).toList();
    }
    if (node instanceof EnumDeclaration declaration) {
      return declaration.getImplementedTypes().stream().map(this::checked).toList();
    }
    if (node instanceof RecordDeclaration declaration) {
      return declaration.getImplementedTypes().stream().map(this::checked).toList();
    }
    if (node instanceof ObjectCreationExpr) {
      JavaType base = base();
      return isInterface(base) ? List.of(base) : List.of();
    }
    return node instanceof EnumConstantDeclaration
        ? List.of()
        : List.of(type.platformType("java.lang.annotation.Annotation"));
  }
}
