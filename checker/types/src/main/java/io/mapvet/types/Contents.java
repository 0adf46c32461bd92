// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import io.mapvet.types.qual.GuardedByLock;
import java.util.List;
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
  /** What a shareable one of these holds is shareable unless written otherwise. */
  private static final List<String> COLLECTIONS =
      List.of(
          "java.util.Collection",
          "java.util.Map",
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
    if (collection && type.hasPrimaryAnnotation(factory.shareable())) {
      type.getTypeArguments().forEach(this::makeShareable);
    }
    type.getTypeArguments().forEach(this::settle);
    super.visitDeclared(type, p);
    if ((collection || isOneOf(holders, type))
        && !type.getTypeArguments().stream().allMatch(this::isShareable)) {
      confine(type);
    }
    return null;
  }

  @Override
  public Void visitArray(AnnotatedArrayType type, Void p) {
    if (type.hasPrimaryAnnotation(factory.shareable())) {
      makeShareable(type.getComponentType());
    }
    super.visitArray(type, p);
    if (!type.getComponentType().getUnderlyingType().getKind().isPrimitive()
        && !isShareable(type.getComponentType())) {
      confine(type);
    }
    return null;
  }

  private boolean isOneOf(List<TypeMirror> some, AnnotatedDeclaredType type) {
    TypeMirror erasure = types.erasure(type.getUnderlyingType());
    return !type.getTypeArguments().isEmpty()
        && some.stream().anyMatch(one -> types.isSubtype(erasure, one));
  }

  private void makeShareable(AnnotatedTypeMirror part) {
    if (part instanceof AnnotatedWildcardType wildcard) {
      wildcard.getExtendsBound().addMissingAnnotation(factory.shareable());
    } else if (!(part instanceof AnnotatedTypeVariable)) {
      part.addMissingAnnotation(factory.shareable());
    }
  }

  /** What a container holds can be taken from it twice, so it cannot be given away. */
  private void settle(AnnotatedTypeMirror part) {
    if (part.hasPrimaryAnnotation(factory.transferable())) {
      part.replaceAnnotation(factory.confined());
    }
  }

  /** Whether threads may share it, each taking its lock if it has one. Of a library's type variable nothing is known. */
  private boolean isShareable(AnnotatedTypeMirror part) {
    return part.hasAnnotation(factory.shareable())
        || part.hasAnnotation(GuardedByLock.class)
        || part instanceof AnnotatedTypeVariable variable
            && !TypesUtils.isCapturedTypeVariable(variable.getUnderlyingType())
            && ElementUtils.isElementFromByteCode(variable.getUnderlyingType().asElement());
  }

  private void confine(AnnotatedTypeMirror type) {
    if (type.hasPrimaryAnnotation(factory.shareable())
        || type.hasPrimaryAnnotation(factory.transferable())) {
      type.replaceAnnotation(factory.confined());
    }
  }
}
