// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Source;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Operand;
import io.mapvet.knowledge.Role;
import java.util.ArrayList;
import java.util.List;

/** What a call asks a map or collection for: one entry, one element, or any. */
final class EntryCall {
  private final Library call;
  private final List<Value> keyed;

  EntryCall(Library call) {
    this.call = call;
    this.keyed = keyed();
  }

  /**
   * The key, or the element, and the other arguments of a call that speaks of one or of all, else
   * null.
   */
  List<Value> arguments() {
    return keyed;
  }

  private List<Value> keyed() {
    if (call.role() == Role.MAP || isOfKeys() || isOfElements()) {
      return call.args();
    }
    boolean ofEntry = call.role() == Role.VIEW && isFound() && !call.goesOverElements();
    if (!ofEntry) {
      return null;
    }
    List<Value> all = new ArrayList<>(call.args());
    all.add(0, call.receiver());
    return all;
  }

  /** Whether the result is what is found there, or was. */
  boolean isFound() {
    return call.facts().effects().contains(new Effect.Results(Source.ELEMENT, Operand.THIS));
  }

  private boolean isOfKeys() {
    return call.role() == Role.COLLECTION
        && call.receiver().places().stream().anyMatch(p -> Heap.has(p, Trait.MAPPED));
  }

  /** Whether it is asked of a collection that is no view of a map. */
  boolean isOfElements() {
    Place collection = call.receiver().mustUnlessNull();
    if (call.role() != Role.COLLECTION || collection == null || isOfKeys()) {
      return false;
    }
    String type = call.frame().types().declared(collection.unwrapped());
    return type == null || call.frame().program().role(type) != Role.MAP;
  }

  /** The change, or the look-up, that an access of the call is; or null. */
  Act act(Touch touch) {
    boolean told =
        call.facts().effects().contains(new Effect.FailsIfEmpty())
            && call.frame().uses().isCaught();
    if (keyed != null && named() == Act.Of.KEY && isAdjusted(touch)) {
      return Act.adjustment(keyed.get(0).term());
    }
    return keyed == null || told
        ? null
        : Act.of(call.facts(), touch, named(), call.op(), keyed, call.state());
  }

  /** Whether a function makes the new value of the old one, and only adds or subtracts. */
  private boolean isAdjusted(Touch touch) {
    return (touch == Touch.WRITE || touch == Touch.REPLACE)
        && call.facts().effects().stream()
            .anyMatch(e -> e instanceof Effect.KeepsResult k && addsOnly(k.function()));
  }

  private boolean addsOnly(int function) {
    List<Place> functions = call.operand(new Operand(function, false)).places();
    Sums sums = new Sums(call.frame().program());
    return !functions.isEmpty()
        && functions.stream().allMatch(f -> sums.isSum(call.calls().functions().code(f)));
  }

  private Act.Of named() {
    return isOfElements() ? Act.Of.ELEMENT : call.role() == Role.MAP ? Act.Of.KEY : Act.Of.ENTRY;
  }

  /** What the answer says of a collection, or of there being any entry; null for nothing. */
  Fact said(LookUp lookUp) {
    if (lookUp == null
        || !call.isYesOrNo()
        || !(keyed.isEmpty() || call.role() == Role.COLLECTION)) {
      return null;
    }
    Fact contained = new Fact.Contained(lookUp);
    return lookUp.counts() ? new Fact.Negated(contained) : contained; // whether it is empty
  }

  /** Whether the access answers what was there, or what it has made of that. */
  boolean asks(Touch touch) {
    return switch (touch) {
      case READ -> keyed != null && (!isOfElements() || keyed.isEmpty() || call.isYesOrNo());
      case WRITE, REPLACE -> call.role() == Role.MAP && call.op().dst() != null && isComputed();
      default -> false;
    };
  }

  /**
   * Whether the access answers so of one certain map. Of one that may be either of two it makes
   * void what was asked before a lock was taken: the code checks again under the lock.
   */
  boolean asksOne(Place one, Value maps, Touch touch) {
    if (!asks(touch) || one != null) {
      return asks(touch);
    }
    State state = call.state();
    Term key = keyed.isEmpty() ? null : keyed.get(0).term();
    for (Place map : key == null ? List.<Place>of() : maps.places()) {
      state.lookUps = state.lookUps.askedAgain(map.unwrapped(), key, state.locks);
    }
    return false;
  }

  private boolean isComputed() {
    return call.facts().effects().stream().anyMatch(e -> e instanceof Effect.KeepsResult)
        && !keyed.isEmpty();
  }

  /** Notes the question, and gives it; null where the key is not known. */
  LookUp lookUp(Place map, Touch touch) {
    Term key = keyed.isEmpty() ? null : keyed.get(0).term();
    if (key == null && !keyed.isEmpty()) {
      return null;
    }
    State state = call.state();
    LookUp lookUp = new LookUp(map, key, touch != Touch.READ, call.frame().trace(call.op().at()));
    LookUps.Answer answer = LookUps.Answer.to(state.locks, state.unnamedLock);
    state.lookUps = state.lookUps.without(new Term.Made(call.op())).with(lookUp, answer);
    return lookUp;
  }

  /** Notes a change, which makes void what was asked before. */
  void changed(Value maps, Act act) {
    State state = call.state();
    if (act.value().term() != null) {
      state.notePut(act.value().term(), call.op().at());
    }
    for (Place map : maps.places()) {
      state.lookUps = state.lookUps.afterChange(map.unwrapped(), act.key());
    }
    if (act.isUnasked()) {
      state.lookUps = state.lookUps.begun(call.op().at());
    }
  }
}
