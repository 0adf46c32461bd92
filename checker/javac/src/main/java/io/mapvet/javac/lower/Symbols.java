// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.mapvet.frontend.ByName;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.FieldRef;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What javac says about the trees of one file. */
final class Symbols {
  final Elements elements;
  final Types types;
  final TypeNames names;
  private final MemberRefs refs;
  final Imports imports;
  final Members members = new Members(this);
  private final Trees trees;
  private final TreePath root;

  Symbols(
      Trees trees,
      Elements elements,
      Types types,
      TypeNames names,
      MemberRefs refs,
      CompilationUnitTree unit) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
    this.names = names;
    this.refs = refs;
    this.root = new TreePath(unit);
    this.imports = names.importsOf(unit);
  }

  /** The symbol of a tree, or null. An unresolved name may give a class of an erroneous type. */
  Element element(Tree tree) {
    return trees.getElement(new TreePath(root, tree));
  }

  /** The class that a tree names or declares, or null where it did not resolve. */
  TypeElement typeElement(Tree tree) {
    return resolvedType(element(tree));
  }

  private static TypeElement resolvedType(Element element) {
    return element instanceof TypeElement type && element.asType().getKind() == TypeKind.DECLARED
        ? type
        : null;
  }

  /** The method or constructor that a call, creation or method reference means, or null. */
  ExecutableElement method(Tree tree) {
    Element element = element(tree);
    return element instanceof ExecutableElement method && isDeclared(element) ? method : null;
  }

  private static boolean isDeclared(Element element) {
    return element.getEnclosingElement() instanceof TypeElement
        && element.asType().getKind() != TypeKind.ERROR;
  }

  /** The type of an expression or type tree, or null. */
  TypeMirror type(Tree tree) {
    return trees.getTypeMirror(new TreePath(root, tree));
  }

  /** The erased name of the type of an expression that has a value. */
  String typeName(Tree expression) {
    TypeMirror type = type(expression);
    if (TypeNames.isUnresolved(type)) {
      return likelyTypeName(expression, type);
    }
    return type.getKind() == TypeKind.VOID ? ByName.UNKNOWN : names.of(type, imports);
  }

  /** An erroneous type tells something only where it is written or belongs to a known symbol. */
  private String likelyTypeName(Tree expression, TypeMirror type) {
    if (expression instanceof NewClassTree creation) {
      return written(creation.getIdentifier());
    }
    if (expression instanceof TypeCastTree cast) {
      return written(cast.getType());
    }
    Element element = element(expression);
    if (isField(element)) {
      return names.fieldType(element);
    }
    if (element instanceof ExecutableElement method && type != null) {
      TypeMirror declared = method.getReturnType();
      return TypeNames.isUnresolved(declared) ? names.resultType(method) : names.of(type, imports);
    }
    return ByName.UNKNOWN;
  }

  /** The erased name of a type as it is written. */
  String written(Tree type) {
    return names.written(type, imports);
  }

  String name(TypeMirror type) {
    return names.of(type, imports);
  }

  /** The class from which a static import takes the name, or null. */
  String staticOwner(String name) {
    return imports.staticOwner(name);
  }

  /** The class whose members the file imports on demand, if javac could not find it, or null. */
  String staticOnDemandOwner() {
    String owner = imports.staticOnDemandOwner();
    boolean found = owner != null && elements.getTypeElement(owner.replace('$', '.')) != null;
    return found ? null : owner;
  }

  static boolean isLocal(Element element) {
    return switch (element.getKind()) {
      case LOCAL_VARIABLE, PARAMETER, EXCEPTION_PARAMETER, RESOURCE_VARIABLE, BINDING_VARIABLE ->
          true;
      default -> false;
    };
  }

  static boolean isField(Element element) {
    return element != null && element.getKind().isField();
  }

  static boolean isStatic(Element element) {
    return element.getModifiers().contains(Modifier.STATIC);
  }

  /** The value of a constant variable (JLS 4.12.4), or null. */
  static Object constant(Element element) {
    return element instanceof VariableElement variable
            && element.getModifiers().contains(Modifier.FINAL)
        ? variable.getConstantValue()
        : null;
  }

  FieldRef field(Element field) {
    return refs.field(field);
  }

  Callee callee(ExecutableElement method, Certainty certainty) {
    return refs.callee(method, certainty);
  }

  List<String> params(ExecutableElement method) {
    return names.paramTypes(method);
  }

  /** The class whose members a value of the type has, or null. */
  TypeElement classOf(TypeMirror type) {
    if (type == null) {
      return null;
    }
    return switch (type.getKind()) {
      case DECLARED -> (TypeElement) ((DeclaredType) type).asElement();
      case TYPEVAR -> classOf(((TypeVariable) type).getUpperBound());
      case INTERSECTION -> classOf(((IntersectionType) type).getBounds().get(0));
      case UNION -> classOf(erasureOrNull(type));
      default -> null;
    };
  }

  private TypeMirror erasureOrNull(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    return erased.getKind() == TypeKind.DECLARED ? erased : null;
  }

  /** The type of a member seen from a parameterized type; its declared type if javac objects. */
  TypeMirror memberType(DeclaredType type, Element member) {
    try {
      return types.asMemberOf(type, member);
    } catch (RuntimeException | AssertionError e) {
      return member.asType();
    }
  }

  boolean isSubclass(TypeElement type, TypeElement of) {
    return type == of
        || type != null
            && of != null
            && guarded(
                () -> types.isSubtype(types.erasure(type.asType()), types.erasure(of.asType())));
  }

  boolean isAssignable(TypeMirror from, TypeMirror to) {
    return guarded(() -> types.isAssignable(types.erasure(from), types.erasure(to)));
  }

  /** False where javac cannot answer, for instance because a class file is missing. */
  private static boolean guarded(BooleanSupplier question) {
    try {
      return question.getAsBoolean();
    } catch (RuntimeException | AssertionError e) {
      return false;
    }
  }
}
