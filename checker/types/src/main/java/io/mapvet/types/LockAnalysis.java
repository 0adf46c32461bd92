// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import javax.lang.model.type.TypeMirror;
import org.checkerframework.common.basetype.BaseTypeChecker;
import org.checkerframework.framework.flow.CFAbstractAnalysis;
import org.checkerframework.framework.flow.CFValue;
import org.checkerframework.javacutil.AnnotationMirrorSet;

/** The data flow of one method. */
final class LockAnalysis extends CFAbstractAnalysis<CFValue, LockStore, LockTransfer> {

  LockAnalysis(BaseTypeChecker checker, SharedMapAnnotatedTypeFactory factory) {
    super(checker, factory);
  }

  SharedMapAnnotatedTypeFactory factory() {
    return (SharedMapAnnotatedTypeFactory) getTypeFactory();
  }

  @Override
  public LockTransfer createTransferFunction() {
    return new LockTransfer(this);
  }

  @Override
  public LockStore createEmptyStore(boolean sequentialSemantics) {
    return new LockStore(this, sequentialSemantics);
  }

  @Override
  public LockStore createCopiedStore(LockStore store) {
    return new LockStore(store);
  }

  @Override
  public CFValue createAbstractValue(AnnotationMirrorSet annotations, TypeMirror type) {
    return getCfValue(this, annotations, type);
  }
}
