// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.Certainty;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What callers do with the collection that a method returns: whether it makes no difference to them
 * that it is a copy. It does not where they read it at once, and nothing changes it meanwhile.
 */
final class ResultUses extends Flow {
  private static final Set<String> READS =
      Set.of(
          "contains",
          "containsKey",
          "containsValue",
          "get",
          "getOrDefault",
          "isEmpty",
          "size",
          "toString");

  private final Method called;
  private final Set<Op> unread = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Stmt.Loop> loops = new ArrayList<>();
  private boolean quiet = true;

  private ResultUses(Method called) {
    this.called = called;
  }

  /**
   * @param map the field that holds what is returned, as {@code owner#name}
   */
  static boolean areReads(Method called, String map, Sources sources) {
    for (Method caller : sources.callers(called)) {
      ResultUses uses = new ResultUses(called);
      uses.run(caller);
      boolean changes = !uses.loops.isEmpty() && sources.mentions(map).contains(caller);
      if (!uses.unread.isEmpty() || !uses.quiet || changes) {
        return false;
      }
    }
    return true;
  }

  @Override
  void visit(Op op, Facts facts) {
    if (op instanceof Op.Invoke call) {
      invoke(call);
    } else if (op instanceof Op.New creation && MapUses.isCopy(creation.constructor())) {
      creation.args().forEach(this::read);
    }
    if (loops.stream().anyMatch(loop -> loop.at().contains(op.at()))) {
      quiet &= Quiet.isQuiet(op, v -> false) || isPrinted(op);
    }
  }

  private void invoke(Op.Invoke call) {
    String name = call.callee().name();
    if (call.callee().toString().equals(called.id())) {
      if (call.dst() != null) {
        unread.add(call);
      }
    } else if (isUnread(call.receiver())
        && call.callee().certainty() == Certainty.RESOLVED
        && call.callee().owner().startsWith("java.util.")) {
      if (READS.contains(name)) {
        read(call.receiver());
      } else if (name.equals("keySet") || name.equals("values")) {
        read(call.receiver());
        unread.add(call);
      }
    }
  }

  @Override
  void visit(Stmt.Structured statement, Facts facts) {
    if (statement instanceof Stmt.Loop loop && isUnread(loop.iterated())) {
      read(loop.iterated());
      loops.add(loop);
    }
  }

  private boolean isUnread(Var variable) {
    return variable != null && unread.contains(definition(variable));
  }

  private void read(Var variable) {
    unread.remove(definition(variable));
  }

  private static boolean isPrinted(Op op) {
    return op instanceof Op.Invoke call
        && call.callee().certainty() == Certainty.RESOLVED
        && call.callee().owner().equals("java.io.PrintStream")
        && call.callee().name().startsWith("print");
  }
}
