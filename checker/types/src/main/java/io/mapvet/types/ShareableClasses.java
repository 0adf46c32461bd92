// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells the classes whose instances several threads may use at once. */
final class ShareableClasses {
  /** Annotations of classes, by simple name, that promise or cause sharing. */
  private static final Set<String> SHARING_ANNOTATIONS =
      Set.of(
          "ThreadSafe",
          "Immutable",
          "ApplicationScoped",
          "Component",
          "Controller",
          "Repository",
          "RestController",
          "Service",
          "Singleton");

  private final SharedMapAnnotatedTypeFactory factory;
  private final Map<TypeElement, Boolean> shared = new HashMap<>();
  private final Map<TypeElement, Boolean> frozen = new HashMap<>();
  private final Set<TypeElement> inProgress = new HashSet<>();

  ShareableClasses(SharedMapAnnotatedTypeFactory factory) {
    this.factory = factory;
  }

  /**
   * Whether instances are shareable: the class is said to be shared, or nothing in them changes.
   */
  boolean isShareable(TypeElement type) {
    return isShared(type) || isFrozen(type);
  }

  /**
   * Whether the class, or one that it extends or implements, says that threads share its instances.
   */
  boolean isShared(TypeElement type) {
    Boolean known = shared.get(type);
    if (known != null) {
      return known;
    }
    boolean result =
        type.getKind() == ElementKind.ENUM || saysSo(type) || anySupertypeIsShared(type);
    if (!factory.isReadingStubs()) {
      shared.put(type, result);
    }
    return result;
  }

  private boolean saysSo(TypeElement type) {
    return factory.fromElement(type).hasPrimaryAnnotation(factory.shareable())
        || type.getAnnotationMirrors().stream().anyMatch(ShareableClasses::isSharingAnnotation);
  }

  private static boolean isSharingAnnotation(AnnotationMirror annotation) {
    return SHARING_ANNOTATIONS.contains(
        annotation.getAnnotationType().asElement().getSimpleName().toString());
  }

  private boolean anySupertypeIsShared(TypeElement type) {
    return isSharedSupertype(type.getSuperclass())
        || type.getInterfaces().stream().anyMatch(this::isSharedSupertype);
  }

  private boolean isSharedSupertype(TypeMirror supertype) {
    return supertype.getKind() == TypeKind.DECLARED
        && isShared((TypeElement) ((DeclaredType) supertype).asElement());
  }

  /** A final class whose fields are final and shareable. One that refers to itself is not found. */
  private boolean isFrozen(TypeElement type) {
    Boolean known = frozen.get(type);
    if (known != null) {
      return known;
    }
    if (!inProgress.add(type)) {
      return false;
    }
    boolean result =
        type.getModifiers().contains(Modifier.FINAL)
            && !hasOuterObject(type)
            && holdsNothingElse(type);
    inProgress.remove(type);
    if (!factory.isReadingStubs()) {
      frozen.put(type, result);
    }
    return result;
  }

  private static boolean hasOuterObject(TypeElement type) {
    return type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
  }

  /**
   * Whether all that instances hold is in final fields of the class, and shareable; but for what
   * they capture.
   */
  boolean holdsNothingElse(TypeElement type) {
    boolean extendsNothing =
        type.getKind() == ElementKind.RECORD
            || type.getSuperclass().toString().equals("java.lang.Object");
    return extendsNothing && allFieldsAreFrozen(type);
  }

  private boolean allFieldsAreFrozen(TypeElement type) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      Set<Modifier> modifiers = field.getModifiers();
      if (modifiers.contains(Modifier.STATIC)) {
        continue;
      }
      if (!modifiers.contains(Modifier.FINAL)
          || !factory.getAnnotatedType(field).hasPrimaryAnnotation(factory.shareable())) {
        return false;
      }
    }
    return true;
  }
}
