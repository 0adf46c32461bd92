// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import io.mapvet.types.qual.GuardedByLock;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedArrayType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedDeclaredType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedTypeVariable;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedWildcardType;
import org.checkerframework.framework.type.typeannotator.TypeAnnotator;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TypesUtils;

/** A container is shareable, or can be given away, only if what it holds is shareable. */
final class Contents extends TypeAnnotator {
  /** What one of these holds is used like itself, unless written otherwise. */
  private static final List<String> COLLECTIONS =
      List.of(
          "java.util.Collection",
          "java.util.Map",
          "java.lang.InheritableThreadLocal",
          "java.lang.ref.Reference",
          "java.util.concurrent.Exchanger",
          "java.util.concurrent.atomic.AtomicReference");

  /** These hand out what they hold. */
  private static final List<String> HOLDERS =
      List.of(
          "java.util.Iterator",
          "java.util.Map.Entry",
          "java.util.Optional",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Future");

  private final SharedMapAnnotatedTypeFactory factory;
  private final Types types;
  private final List<TypeMirror> collections;
  private final List<TypeMirror> holders;

  Contents(SharedMapAnnotatedTypeFactory factory) {
    super(factory);
    this.factory = factory;
    this.types = factory.getProcessingEnv().getTypeUtils();
    this.collections = erased(COLLECTIONS);
    this.holders = erased(HOLDERS);
  }

  private List<TypeMirror> erased(List<String> names) {
    return names.stream()
        .map(name -> types.erasure(factory.getElementUtils().getTypeElement(name).asType()))
        .toList();
  }

  @Override
  public Void visitDeclared(AnnotatedDeclaredType type, Void p) {
    boolean collection = isOneOf(collections, type);
    if (collection) {
      type.getTypeArguments().forEach(part -> likeContainer(part, type));
    }
    type.getTypeArguments().forEach(this::settle);
    super.visitDeclared(type, p);
    if ((collection || isOneOf(holders, type))
        && !type.getTypeArguments().stream().allMatch(this::isShareable)) {
      confine(type);
    }
    return null;
  }

  /** Of an array only what it holds is judged, its slots are not. */
  @Override
  public Void visitArray(AnnotatedArrayType type, Void p) {
    AnnotatedTypeMirror component = type.getComponentType();
    likeContainer(component, type);
    super.visitArray(type, p);
    boolean shared = component.getUnderlyingType().getKind().isPrimitive() || isShared(component);
    if (!type.hasPrimaryAnnotation(GuardedByLock.class)) {
      type.replaceAnnotation(shared ? factory.shareable() : factory.confined());
    }
    return null;
  }

  private boolean isOneOf(List<TypeMirror> some, AnnotatedDeclaredType type) {
    TypeMirror erasure = types.erasure(type.getUnderlyingType());
    return !type.getTypeArguments().isEmpty()
        && some.stream().anyMatch(one -> types.isSubtype(erasure, one));
  }

  /** What a shareable container holds is shareable, what a guarded one holds is guarded with it. */
  private void likeContainer(AnnotatedTypeMirror part, AnnotatedTypeMirror container) {
    AnnotationMirror qualifier = container.getPrimaryAnnotation();
    if (qualifier == null || !factory.isShareable(qualifier) && !factory.isGuarded(qualifier)) {
      return;
    }
    if (part instanceof AnnotatedWildcardType wildcard) {
      wildcard.getExtendsBound().addMissingAnnotation(qualifier);
    } else if (!(part instanceof AnnotatedTypeVariable)) {
      part.addMissingAnnotation(qualifier);
    }
  }

  /** What a container holds can be taken from it twice, so it cannot be given away. */
  private void settle(AnnotatedTypeMirror part) {
    if (part.hasPrimaryAnnotation(factory.transferable())) {
      part.replaceAnnotation(factory.confined());
    }
  }

  /**
   * Whether threads may share it, each taking its lock if it has one. Of a library's type variable
   * nothing is known.
   */
  private boolean isShareable(AnnotatedTypeMirror part) {
    return isShared(part)
        || part instanceof AnnotatedTypeVariable variable
            && !TypesUtils.isCapturedTypeVariable(variable.getUnderlyingType())
            && ElementUtils.isElementFromByteCode(variable.getUnderlyingType().asElement());
  }

  private boolean isShared(AnnotatedTypeMirror part) {
    return part.hasAnnotation(factory.shareable()) || part.hasAnnotation(GuardedByLock.class);
  }

  private void confine(AnnotatedTypeMirror type) {
    if (type.hasPrimaryAnnotation(factory.shareable())
        || type.hasPrimaryAnnotation(factory.transferable())) {
      type.replaceAnnotation(factory.confined());
    }
  }
}
