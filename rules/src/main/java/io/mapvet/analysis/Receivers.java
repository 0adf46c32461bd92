// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of the objects that a receiver may be run which target of a virtual call. */
final class Receivers {
  private final Program program;
  private final ObjectTypes types;

  Receivers(Frame frame) {
    this.program = frame.program();
    this.types = frame.types();
  }

  /**
   * The targets that some object runs, each with the inputs of a call on only those objects.
   *
   * @param inputs the receiver, then the arguments
   */
  Map<Method, List<Value>> inputsOf(List<Method> targets, List<Value> inputs, Callee callee) {
    Map<Method, List<Value>> inputsOf = new LinkedHashMap<>();
    for (Method target : targets) {
      Value receiver = running(inputs.get(0), callee, target);
      if (receiver != null) {
        List<Value> narrowed = new ArrayList<>(inputs);
        narrowed.set(0, receiver);
        inputsOf.put(target, narrowed);
      }
    }
    return inputsOf;
  }

  /** The value without the objects that run another method, or null where none is left. */
  private Value running(Value receiver, Callee callee, Method target) {
    List<Place> left = new ArrayList<>();
    boolean any = false;
    for (Place place : receiver.places()) {
      any |= place != Place.NULL;
      if (place != Place.NULL && mayRun(place.unwrapped(), callee, target)) {
        left.add(place);
      }
    }
    if (any && left.isEmpty()) {
      return null;
    }
    return left.size() == receiver.places().size()
        ? receiver
        : new Value(left, receiver.complete(), receiver.fact(), receiver.origin());
  }

  /** The targets where the type of every object that the receiver may be is known, else null. */
  List<Method> exactTargets(Value receiver, Callee callee) {
    if (receiver.places().isEmpty() || !receiver.complete()) {
      return null;
    }
    List<Method> targets = new ArrayList<>();
    for (Place place : receiver.places()) {
      if (place == Place.NULL) {
        continue;
      }
      Place object = place.unwrapped();
      String type = types.exact(object);
      if (type == null || (object instanceof Place.Alloc alloc && alloc.site().task() != null)) {
        return null;
      }
      Method target = program.dispatch(type, callee.name(), callee.params());
      if (target == null) {
        return receiver.places().size() == 1 ? List.of() : null;
      }
      if (!targets.contains(target)) {
        targets.add(target);
      }
    }
    return targets;
  }

  private boolean mayRun(Place object, Callee callee, Method target) {
    String exact = types.exact(object);
    if (exact != null) {
      Method run = program.dispatch(exact, callee.name(), callee.params());
      return run == null || run == target;
    }
    String type = types.declared(object);
    if (type == null || program.classNamed(type) == null) {
      return true;
    }
    List<Method> targets = program.targets(type, callee);
    return targets == null
        ? program.isSubtype(type, target.owner()) || program.isSubtype(target.owner(), type)
        : targets.contains(target);
  }
}
