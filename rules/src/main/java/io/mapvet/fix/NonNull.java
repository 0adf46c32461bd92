// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Parameters that are never null because no caller passes null. */
final class NonNull {
  private final Sources sources;
  private final Map<Method, boolean[]> known = new IdentityHashMap<>();

  NonNull(Sources sources) {
    this.sources = sources;
  }

  /** Whether every caller is seen and passes something else than null. */
  boolean parameter(Method method, int index) {
    boolean[] found = known.get(method);
    if (found == null) {
      found = new boolean[method.params().size()];
      known.put(method, found); // nothing is known of recursive calls
      if (method.kind() != Method.Kind.LAMBDA && sources.isClosed(method)) {
        Arguments arguments = new Arguments(method);
        sources.callers(method).forEach(arguments::run);
        found = arguments.calls > 0 ? arguments.nonNull : found;
        known.put(method, found);
      }
    }
    return found[index];
  }

  /** Looks at the arguments of all calls of a method. */
  private final class Arguments extends Flow {
    private final Method called;
    private final boolean[] nonNull;
    private int calls;

    Arguments(Method called) {
      this.called = called;
      this.nonNull = new boolean[called.params().size()];
      Arrays.fill(nonNull, true);
    }

    @Override
    boolean isNonNullParameter(Method of, int index) {
      return parameter(of, index);
    }

    @Override
    void visit(Op op, Facts facts) {
      if (op instanceof Op.Invoke call) {
        arguments(call.callee(), call.args(), facts);
      } else if (op instanceof Op.New creation) {
        arguments(creation.constructor(), creation.args(), facts);
      }
    }

    private void arguments(Callee callee, List<Var> values, Facts facts) {
      if (callee.toString().equals(called.id())) {
        calls++;
        for (int i = 0; i < nonNull.length; i++) {
          nonNull[i] &= i < values.size() && isNonNull(values.get(i), facts);
        }
      }
    }
  }
}
