// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import io.mapvet.types.qual.GuardedByLock;
import io.mapvet.types.qual.SharingUnknown;
import java.lang.annotation.Annotation;
import java.util.Collection;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.util.Elements;
import org.checkerframework.framework.type.GenericAnnotatedTypeFactory;
import org.checkerframework.framework.type.MostlyNoElementQualifierHierarchy;
import org.checkerframework.framework.util.QualifierKind;
import org.checkerframework.javacutil.AnnotationBuilder;
import org.checkerframework.javacutil.AnnotationUtils;

/**
 * The order of the qualifiers. Two values guarded by different locks have only the top in common.
 */
final class SharingHierarchy extends MostlyNoElementQualifierHierarchy {
  private final AnnotationMirror top;
  private final AnnotationMirror below;
  private final QualifierKind guardedKind;

  SharingHierarchy(
      Collection<Class<? extends Annotation>> qualifiers,
      Elements elements,
      GenericAnnotatedTypeFactory<?, ?, ?, ?> factory,
      AnnotationMirror below) {
    super(qualifiers, elements, factory);
    this.top = AnnotationBuilder.fromClass(elements, SharingUnknown.class);
    this.below = below;
    this.guardedKind = getQualifierKind(GuardedByLock.class.getCanonicalName());
  }

  @Override
  protected boolean isSubtypeWithElements(
      AnnotationMirror sub, QualifierKind subKind, AnnotationMirror sup, QualifierKind supKind) {
    return AnnotationUtils.areSame(sub, sup);
  }

  @Override
  protected AnnotationMirror leastUpperBoundWithElements(
      AnnotationMirror a1,
      QualifierKind kind1,
      AnnotationMirror a2,
      QualifierKind kind2,
      QualifierKind lubKind) {
    return meetOrJoin(a1, kind1, a2, kind2, top);
  }

  @Override
  protected AnnotationMirror greatestLowerBoundWithElements(
      AnnotationMirror a1,
      QualifierKind kind1,
      AnnotationMirror a2,
      QualifierKind kind2,
      QualifierKind glbKind) {
    return meetOrJoin(a1, kind1, a2, kind2, below);
  }

  /** The one that is guarded, where only one is or both are by the same lock. */
  private AnnotationMirror meetOrJoin(
      AnnotationMirror a1,
      QualifierKind kind1,
      AnnotationMirror a2,
      QualifierKind kind2,
      AnnotationMirror otherwise) {
    if (kind1 == guardedKind && kind2 == guardedKind) {
      return AnnotationUtils.areSame(a1, a2) ? a1 : otherwise;
    }
    return kind1 == guardedKind ? a1 : a2;
  }
}
