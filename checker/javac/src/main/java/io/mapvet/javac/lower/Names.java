// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import io.mapvet.frontend.ByName;
import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Var;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Decides what names mean that are no local variables, with or without symbols. */
final class Names {
  /** A field and the class around the code whose instance has it. */
  record Member(FieldRef field, ClassContext in) {}

  private final Body body;
  private final Symbols symbols;

  Names(Body body) {
    this.body = body;
    this.symbols = body.symbols;
  }

  /** The field that a simple name means, or null. */
  Member member(IdentifierTree tree) {
    Element element = symbols.element(tree);
    if (Symbols.isField(element)) {
      return new Member(symbols.field(element), body.receivers.classWith(element));
    }
    String name = tree.getName().toString();
    for (ClassContext c = body.type; c != null; c = c.outer()) {
      Element field = symbols.members.field(c.element(), name);
      if (field != null && body.receivers.reaches(c, field)) {
        return new Member(symbols.field(field), c);
      }
    }
    String owner = symbols.staticOwner(name);
    if (owner != null) {
      return new Member(ByName.field(owner, name, true), null);
    }
    if (isTypeName(tree)) {
      return null;
    }
    ClassContext open = body.receivers.openClass();
    if (open != null) {
      boolean isStatic = ByName.looksLikeConstant(name) || !body.receivers.reaches(open);
      return new Member(ByName.field(open.unresolvedSupertype(), name, isStatic), open);
    }
    String onDemand = symbols.staticOnDemandOwner();
    return onDemand == null ? null : new Member(ByName.field(onDemand, name, true), null);
  }

  /** The field that a qualified name means. */
  FieldRef field(MemberSelectTree tree, String ownerIfUnknown, boolean isStatic) {
    Element element = symbols.element(tree);
    if (Symbols.isField(element) && element.getEnclosingElement() instanceof TypeElement) {
      return symbols.field(element);
    }
    TypeElement type = symbols.classOf(symbols.type(tree.getExpression()));
    Element field = symbols.members.field(type, tree.getIdentifier().toString());
    return field != null
        ? symbols.field(field)
        : ByName.field(ownerIfUnknown, tree.getIdentifier().toString(), isStatic);
  }

  /** The class that most likely declares an unresolved member of a value. */
  String owner(ExpressionTree qualifier, Var value) {
    TypeElement type = symbols.classOf(symbols.type(qualifier));
    String inherited = type == null ? null : symbols.members.unresolvedSupertype(type);
    return inherited == null ? value.type() : inherited;
  }

  /** The class whose instance {@code Outer.this} means, or null. */
  ClassContext qualifiedThis(ExpressionTree qualifier) {
    return body.receivers.classNamed(symbols.written(qualifier));
  }

  /** The same for {@code Outer.super}, where an interface means the innermost class. */
  ClassContext qualifiedSuper(ExpressionTree qualifier) {
    TypeElement type = symbols.typeElement(qualifier);
    ClassContext found = qualifiedThis(qualifier);
    return found == null || type != null && type.getKind().isInterface() ? body.type : found;
  }

  /** Whether an expression is the name of a type, by its symbol or else by its looks. */
  boolean isType(ExpressionTree expression) {
    Tree tree = TypeTrees.raw(expression);
    if (tree instanceof PrimitiveTypeTree || tree instanceof ArrayTypeTree) {
      return true;
    }
    if (!(tree instanceof IdentifierTree || tree instanceof MemberSelectTree)) {
      return tree != expression;
    }
    Element element = symbols.element(tree);
    if (element instanceof TypeElement && isResolved(element.asType())
        || element != null && element.getKind() == ElementKind.TYPE_PARAMETER) {
      return true;
    }
    if (Symbols.isField(element) || element != null && Symbols.isLocal(element)) {
      return false;
    }
    return tree instanceof IdentifierTree identifier
        ? isTypeName(identifier)
        : isTypeName((MemberSelectTree) tree);
  }

  /** Whether it is {@code super} or {@code Type.super}. */
  static boolean isSuper(ExpressionTree tree) {
    return tree instanceof IdentifierTree identifier && identifier.getName().contentEquals("super")
        || tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("super");
  }

  private static boolean isResolved(TypeMirror type) {
    return !TypeNames.isUnresolved(type);
  }

  private boolean isTypeName(IdentifierTree tree) {
    String name = tree.getName().toString();
    if (name.equals("this") || name.equals("super")) {
      return false;
    }
    if (body.file.locals().declaration(tree) != null || isFieldName(name)) {
      return false;
    }
    if (symbols.imports.knows(name)) {
      return true;
    }
    return ByName.looksLikeType(name);
  }

  private boolean isFieldName(String name) {
    for (ClassContext c = body.type; c != null; c = c.outer()) {
      if (symbols.members.field(c.element(), name) != null) {
        return true;
      }
    }
    return symbols.staticOwner(name) != null;
  }

  private boolean isTypeName(MemberSelectTree tree) {
    String name = tree.getIdentifier().toString();
    boolean inPackage = isPackageName(tree.getExpression());
    return (inPackage ? ByName.startsUpperCase(name) : ByName.looksLikeType(name))
        && isQualifier(tree.getExpression());
  }

  /** {@code a.b}, all in lower case. */
  private static boolean isPackageName(ExpressionTree expression) {
    if (!(expression instanceof MemberSelectTree)) {
      return false;
    }
    String text = expression.toString();
    return text.equals(text.toLowerCase(Locale.ROOT)) && !text.startsWith("this.");
  }

  /** Whether it may name a type or package. */
  private boolean isQualifier(ExpressionTree expression) {
    ExpressionTree tree = expression;
    while (tree instanceof MemberSelectTree select) {
      tree = select.getExpression();
    }
    if (!(tree instanceof IdentifierTree)) {
      return false;
    }
    IdentifierTree first = (IdentifierTree) tree;
    String name = first.getName().toString();
    return !name.equals("this")
        && !name.equals("super")
        && !Symbols.isField(symbols.element(first))
        && body.file.locals().declaration(first) == null
        && !isFieldName(name);
  }
}
