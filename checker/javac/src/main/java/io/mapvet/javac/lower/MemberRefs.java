// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import io.mapvet.frontend.ByName;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.FieldRef;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** How operations name fields and methods: by one object for each, however often it is named. */
final class MemberRefs {
  private final TypeNames names;
  private final Map<Element, FieldRef> fields = new IdentityHashMap<>();
  private final Map<ExecutableElement, Callee> callees = new IdentityHashMap<>();

  MemberRefs(TypeNames names) {
    this.names = names;
  }

  FieldRef field(Element field) {
    return fields.computeIfAbsent(field, this::newField);
  }

  private FieldRef newField(Element field) {
    Set<Modifier> modifiers = field.getModifiers();
    return new FieldRef(
        names.of((TypeElement) field.getEnclosingElement()),
        field.getSimpleName().toString(),
        names.fieldType(field),
        modifiers.contains(Modifier.STATIC),
        modifiers.contains(Modifier.FINAL),
        modifiers.contains(Modifier.VOLATILE),
        Certainty.RESOLVED);
  }

  Callee callee(ExecutableElement method, Certainty certainty) {
    return certainty == Certainty.RESOLVED
        ? callees.computeIfAbsent(method, m -> newCallee(m, certainty))
        : newCallee(method, certainty);
  }

  private Callee newCallee(ExecutableElement method, Certainty certainty) {
    boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
    return new Callee(
        owner(method),
        method.getSimpleName().toString(),
        constructor && isEnum(method.getEnclosingElement()) ? List.of() : names.paramTypes(method),
        constructor ? "void" : names.resultType(method),
        Symbols.isStatic(method),
        method.isVarArgs(),
        certainty);
  }

  /** The constructor of {@code java.lang.Enum} has no parameters in the source. */
  private static boolean isEnum(Element owner) {
    return owner instanceof TypeElement type
        && type.getQualifiedName().contentEquals("java.lang.Enum");
  }

  private String owner(ExecutableElement method) {
    String owner = names.of((TypeElement) method.getEnclosingElement());
    return owner.equals("Array") ? ByName.OBJECT : owner;
  }
}
