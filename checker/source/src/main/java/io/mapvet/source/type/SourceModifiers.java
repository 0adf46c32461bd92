// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import io.mapvet.ir.Modifier;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The modifiers of declarations, implicit ones too (JLS 8.5, 8.9, 8.10, 9.3, 9.4, 9.5). */
final class SourceModifiers {
  private SourceModifiers() {}

  static Set<Modifier> written(Node node) {
    Set<Modifier> found = EnumSet.noneOf(Modifier.class);
    if (node instanceof NodeWithModifiers<?> declaration) {
      for (com.github.javaparser.ast.Modifier modifier : declaration.getModifiers()) {
        switch (modifier.getKeyword()) {
          case PUBLIC -> found.add(Modifier.PUBLIC);
          case PROTECTED -> found.add(Modifier.PROTECTED);
          case PRIVATE -> found.add(Modifier.PRIVATE);
          case STATIC -> found.add(Modifier.STATIC);
          case FINAL -> found.add(Modifier.FINAL);
          case ABSTRACT -> found.add(Modifier.ABSTRACT);
          case VOLATILE -> found.add(Modifier.VOLATILE);
          case TRANSIENT -> found.add(Modifier.TRANSIENT);
          case SYNCHRONIZED -> found.add(Modifier.SYNCHRONIZED);
          case NATIVE -> found.add(Modifier.NATIVE);
          case DEFAULT -> found.add(Modifier.DEFAULT);
          default -> {}
        }
      }
    }
    return found;
  }

  static Set<Modifier> of(SourceClass type) {
    Node node = type.node();
    Set<Modifier> found = written(node);
    boolean member =
        type.outer() != null && node.getParentNode().orElse(null) == type.outer().node();
    if (member && type.outer().isInterface()) {
      found.add(Modifier.PUBLIC);
      found.add(Modifier.STATIC);
    }
    boolean nested = type.outer() != null;
    if (node instanceof ClassOrInterfaceDeclaration declaration) {
      if (declaration.isInterface()) {
        found.add(Modifier.ABSTRACT);
        addIf(found, Modifier.STATIC, nested);
      }
      addIf(found, Modifier.FINAL, declaration.isCompact());
    } else if (node instanceof EnumDeclaration declaration) {
      addIf(found, Modifier.STATIC, nested);
      boolean isFinal = declaration.getEntries().stream().allMatch(c -> c.getClassBody().isEmpty());
      addIf(found, Modifier.FINAL, isFinal);
    } else if (node instanceof RecordDeclaration) {
      addIf(found, Modifier.STATIC, nested);
      found.add(Modifier.FINAL);
    } else if (node instanceof AnnotationDeclaration) {
      found.add(Modifier.ABSTRACT);
      addIf(found, Modifier.STATIC, nested);
    } else if (node instanceof EnumConstantDeclaration) {
      found.add(Modifier.FINAL);
    }
    return Collections.unmodifiableSet(found);
  }

  static Set<Modifier> ofField(SourceClass type, Node declaration) {
    Set<Modifier> found = written(declaration);
    if (type.isInterface() || declaration instanceof EnumConstantDeclaration) {
      found.add(Modifier.PUBLIC);
      found.add(Modifier.STATIC);
      found.add(Modifier.FINAL);
    }
    return Collections.unmodifiableSet(found);
  }

  static Set<Modifier> ofMethod(SourceClass type, BodyDeclaration<?> declaration) {
    Set<Modifier> found = written(declaration);
    if (type.isInterface()) {
      addIf(found, Modifier.PUBLIC, !found.contains(Modifier.PRIVATE));
      boolean hasBody =
          declaration instanceof MethodDeclaration method && method.getBody().isPresent();
      addIf(found, Modifier.ABSTRACT, !hasBody);
    }
    boolean ofEnum = type.node() instanceof EnumDeclaration;
    addIf(found, Modifier.PRIVATE, ofEnum && declaration.isConstructorDeclaration());
    return Collections.unmodifiableSet(found);
  }

  private static void addIf(Set<Modifier> to, Modifier modifier, boolean present) {
    if (present) {
      to.add(modifier);
    }
  }
}
