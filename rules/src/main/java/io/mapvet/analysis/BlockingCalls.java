// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Walk;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Which methods may take long: they sleep, wait, take a lock or do I/O, themselves or through
 * methods that they certainly call. Asked for few methods only, so each is looked at when it is
 * asked for.
 */
final class BlockingCalls {
  private static final int MAX_DEPTH = 6;

  private final Program program;
  private final Map<Method, Trace> known = new IdentityHashMap<>();

  BlockingCalls(Program program) {
    this.program = program;
  }

  /** The calls that lead to the first operation that may take long; null where there is none. */
  Trace of(Method method) {
    Trace found = of(method, 0);
    program.log().add(new Journal.Blocking(method, found));
    return found;
  }

  private Trace of(Method method, int depth) {
    if (known.containsKey(method)) {
      return known.get(method);
    }
    known.put(method, null); // a recursion finds what it finds elsewhere
    Trace[] found = new Trace[1];
    if (method.is(Modifier.SYNCHRONIZED)) {
      found[0] = here(method, method.at());
    } else if (method.body() != null) {
      Walk.all(
          method.body(),
          op -> found[0] = found[0] == null ? of(op, method, depth) : found[0],
          sync -> found[0] = found[0] == null ? here(method, sync.at()) : found[0]);
    }
    known.put(method, found[0]);
    return found[0];
  }

  private Trace of(Op op, Method method, int depth) {
    Callee callee =
        op instanceof Op.Invoke call
            ? call.callee()
            : op instanceof Op.New creation ? creation.constructor() : null;
    if (callee == null) {
      return null;
    }
    String type =
        op instanceof Op.Invoke call && call.receiver() != null
            ? call.receiver().type()
            : callee.owner();
    if (blocks(type, callee.name()) || blocks(callee.owner(), callee.name())) {
      return here(method, op.at());
    }
    Method target =
        depth == MAX_DEPTH ? null : program.dispatch(type, callee.name(), callee.params());
    Trace inner = target == null ? null : of(target, depth + 1);
    return inner == null ? null : new Trace(op.at(), method, false, Map.of(), inner);
  }

  private boolean blocks(String type, String name) {
    return program.knowledge().blocks(type, name)
        || program.supertypes(type).stream().anyMatch(t -> program.knowledge().blocks(t, name));
  }

  private static Trace here(Method method, Location at) {
    return new Trace(at, method, false, Map.of(), null);
  }
}
