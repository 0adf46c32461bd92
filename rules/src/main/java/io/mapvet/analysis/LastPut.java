// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Op;
import java.util.List;

/**
 * What a thread has put last into an element of an array, which it may well take out again at once:
 * {@code threads[i] = new Thread(task); threads[i].start()}.
 *
 * @param array the one array
 * @param index which index it was
 * @param value what was put there
 */
record LastPut(Place array, Term index, Value value) {
  /** What is known after a store, or null. */
  static LastPut by(Op.StoreElement store, State state) {
    Place array = state.get(store.array().id()).must();
    Term index = state.get(store.index().id()).term();
    return array == null || index == null
        ? null
        : new LastPut(array, index, state.get(store.src().id()));
  }

  /** What is left of it after a call, which may put something else there; or null. */
  LastPut afterCall(List<Value> inputs) {
    return array.isLocal() && inputs.stream().noneMatch(i -> i.places().contains(array))
        ? this
        : null;
  }

  /** What a load gives that asks for that element of that array, or null. */
  static Value askedBy(Op.LoadElement load, State state) {
    LastPut last = state.lastPut;
    return last != null
            && last.array.equals(state.get(load.array().id()).must())
            && last.index.equals(state.get(load.index().id()).term())
        ? last.value
        : null;
  }
}
