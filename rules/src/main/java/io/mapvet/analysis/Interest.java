// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which methods can matter to a caller: those that touch, make or return a map, a lock, a task or a
 * function, make the object that they return, or call a method that does. The others, most of a
 * program, need no interpretation.
 */
final class Interest {
  private final Program program;
  private final Relevance relevance;
  private final FieldFacts fields;
  private final Map<String, Boolean> types = new HashMap<>();

  Interest(Engine engine) {
    this.program = engine.program();
    this.relevance = engine.relevance();
    this.fields = engine.fields();
  }

  /** Whether the method matters by itself. */
  boolean of(Method method) {
    if (method.body() == null) {
      return false;
    }
    String result = method.result();
    if (isInteresting(result)
        || program.isContainer(result)
        || isOwn(result)
        || result.equals("java.lang.Object")) {
      return true;
    }
    boolean[] found = new boolean[1];
    Walk.ops(
        method.body(),
        op ->
            found[0] =
                found[0]
                    || isInteresting(op)
                    || makes(op, result)
                    || usesFlag(op, method)
                    || usesCollectionArgument(op, method));
    return found[0];
  }

  /** Whether the operation makes an object of the program that the method may return. */
  private boolean makes(Op op, String result) {
    return op instanceof Op.New creation
        && program.classNamed(creation.type()) != null
        && program.supertypes(creation.type()).contains(result);
  }

  /** Whether others may wait for the call. */
  private static boolean signals(MethodFacts facts) {
    return facts.effects().stream().anyMatch(e -> e instanceof Effect.Signals);
  }

  /** A collection that was passed in may be a view of a map. */
  private boolean usesCollectionArgument(Op op, Method method) {
    if (!(op instanceof Op.Invoke call)
        || call.receiver() == null
        || !method.params().contains(call.receiver())) {
      return false;
    }
    String type = call.receiver().type();
    Role role = program.role(type);
    return role == Role.COLLECTION || role == Role.VIEW || touches(call, type);
  }

  private boolean touches(Op.Invoke call, String receiver) {
    MethodFacts facts = program.libraryMethod(call.callee(), receiver);
    return facts != null
        && facts.effects().stream().anyMatch(effect -> effect instanceof Effect.Accesses);
  }

  private boolean isInteresting(Op op) {
    if (op instanceof Op.Invoke call) {
      return isInteresting(call);
    }
    if (op instanceof Op.New creation) {
      return isInteresting(creation.type()) || anyInteresting(creation.args());
    }
    if (op instanceof Op.LoadField load) {
      return isInteresting(load.field().type()) || program.isContainer(load.field().type());
    }
    if (op instanceof Op.StoreField store) {
      return isInteresting(store.src().type()) || relevance.of(store.field().type());
    }
    if (op instanceof Op.Cast cast) {
      return isInteresting(cast.type()) || program.isContainer(cast.type());
    }
    if (op instanceof Op.Compute compute) {
      return compute.operands().stream().anyMatch(v -> program.isContainer(v.type()))
          || anyInteresting(compute.operands());
    }
    return op instanceof Op.MakeTask;
  }

  private boolean isInteresting(Op.Invoke call) {
    String receiver = call.receiver() == null ? call.callee().owner() : call.receiver().type();
    if (program.isFunctionLike(call.callee().owner())
        || isInteresting(receiver)
        || isInteresting(call.callee().owner())) {
      return true;
    }
    MethodFacts facts = program.libraryMethod(call.callee(), receiver);
    return (facts != null
            && !facts.effects().isEmpty()
            && (isInteresting(call.callee().result())
                || (signals(facts) && program.role(facts.owner()) != Role.COLLECTION)))
        || anyInteresting(call.args());
  }

  private boolean anyInteresting(List<Var> vars) {
    for (Var v : vars) {
      if (isInteresting(v.type())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the method may tell other threads something by a flag, or be told. */
  private boolean usesFlag(Op op, Method method) {
    FieldRef field =
        op instanceof Op.LoadField load
            ? load.field()
            : op instanceof Op.StoreField store ? store.field() : null;
    if (field == null) {
      return false;
    }
    FieldKey flag = program.field(field);
    return fields.stages().isCompared(flag)
        || (field.type().equals("boolean")
            && (field.isVolatile()
                || method.is(Modifier.SYNCHRONIZED)
                || WonFlags.isSetOnce(flag, fields)));
  }

  /** Whether the type is a class of the program that leads to something of interest. */
  private boolean isOwn(String type) {
    return program.classNamed(type) != null && relevance.of(type);
  }

  private boolean isInteresting(String type) {
    program.log().asked(type);
    return types.computeIfAbsent(
        type,
        t -> {
          Role role = program.role(t);
          return role != Role.OTHER
              && role != Role.REQUEST
              && role != Role.COLLECTION
              && role != Role.VIEW;
        });
  }
}
