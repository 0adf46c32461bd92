// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Operand;

/** What code does that matters if it is done twice. */
final class Deeds {
  private final Program program;

  Deeds(Program program) {
    this.program = program;
  }

  /** Whether the operation changes something that was there before, or may do so. */
  boolean isOne(Op op, State state) {
    if (op instanceof Op.StoreField store) {
      return store.base() == null || !isNew(state.get(store.base().id()));
    }
    if (!(op instanceof Op.Invoke call) || Origins.isPureCall(program, call)) {
      return false;
    }
    String type = call.receiver() == null ? call.callee().owner() : call.receiver().type();
    MethodFacts facts = program.libraryMethod(call.callee(), type);
    boolean own = call.receiver() != null && isNew(state.get(call.receiver().id()));
    if (facts != null) {
      return facts.effects().stream().anyMatch(e -> isSeenElsewhere(e) || (!own && changes(e)));
    }
    boolean asks = call.dst() != null;
    return !asks && (program.classNamed(type) != null || !own);
  }

  private static boolean isSeenElsewhere(Effect effect) {
    return effect instanceof Effect.Starts || effect instanceof Effect.Signals;
  }

  private static boolean changes(Effect effect) {
    boolean writes =
        effect instanceof Effect.Accesses a
            && a.touch() != Touch.READ
            && a.touch() != Touch.ITERATE;
    boolean keeps = effect instanceof Effect.Keeps k && k.into().equals(Operand.THIS);
    return writes || keeps || effect instanceof Effect.Counts || effect instanceof Effect.Calls;
  }

  /** Whether it is an object that only this code has. */
  private static boolean isNew(Value value) {
    return value.must() instanceof Place.Alloc alloc && alloc.site().isFresh();
  }

  /** Whether who is returned the value can tell by it which way the code has gone. */
  static boolean tells(Value value) {
    return isNew(value) || value.fact() instanceof Fact.Constant;
  }
}
