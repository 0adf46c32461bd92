// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.visualize.CFGVisualizer;
import org.checkerframework.dataflow.expression.JavaExpression;
import org.checkerframework.dataflow.expression.LocalVariable;
import org.checkerframework.framework.flow.CFAbstractStore;
import org.checkerframework.framework.flow.CFValue;

/** What is known at a point of the code: the qualifiers of variables, and the locks held. */
final class LockStore extends CFAbstractStore<CFValue, LockStore> {
  private final SharedMapAnnotatedTypeFactory factory;
  private final Set<HeldLock> held;

  LockStore(LockAnalysis analysis, boolean sequentialSemantics) {
    super(analysis, sequentialSemantics);
    this.factory = analysis.factory();
    this.held = new LinkedHashSet<>();
  }

  LockStore(LockStore other) {
    super(other);
    this.factory = other.factory;
    this.held = new LinkedHashSet<>(other.held);
  }

  Set<HeldLock> held() {
    return Collections.unmodifiableSet(held);
  }

  void take(HeldLock lock) {
    if (lock.isKnown()) {
      held.add(lock);
    }
  }

  void release(HeldLock lock) {
    held.remove(lock);
  }

  void releaseAll() {
    held.clear();
  }

  @Override
  public LockStore leastUpperBound(LockStore other) {
    return heldByBoth(super.leastUpperBound(other), other);
  }

  @Override
  public LockStore widenedUpperBound(LockStore previous) {
    return heldByBoth(super.widenedUpperBound(previous), previous);
  }

  private LockStore heldByBoth(LockStore joined, LockStore other) {
    joined.held.addAll(held);
    joined.held.retainAll(other.held);
    return joined;
  }

  @Override
  protected boolean supersetOf(CFAbstractStore<CFValue, LockStore> other) {
    return held.containsAll(((LockStore) other).held) && super.supersetOf(other);
  }

  /** What is put into a variable can be reached there again, so it is transferable no more. */
  @Override
  public void updateForAssignment(Node target, CFValue value) {
    super.updateForAssignment(target, settled(value));
  }

  @Override
  protected void insertValue(JavaExpression expr, CFValue value, boolean permitNondeterministic) {
    super.insertValue(expr, settled(value), permitNondeterministic);
  }

  /** A parameter that is used more than once is as a variable that was assigned. */
  void settle(LocalVariableNode parameter) {
    LocalVariable variable = new LocalVariable(parameter.getElement());
    localVariableValues.computeIfPresent(variable, (v, value) -> settled(value));
  }

  private CFValue settled(CFValue value) {
    if (value == null || !factory.isTransferable(value)) {
      return value;
    }
    return analysis.createSingleAnnotationValue(factory.confined(), value.getUnderlyingType());
  }

  @Override
  protected String internalVisualize(CFGVisualizer<CFValue, LockStore, ?> viz) {
    return viz.visualizeStoreKeyVal("held", held)
        + viz.getSeparator()
        + super.internalVisualize(viz);
  }
}
