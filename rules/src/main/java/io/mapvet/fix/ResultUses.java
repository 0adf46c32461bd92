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

  private static final Set<String> VIEWS = Set.of("keySet", "values");

  private final Method called;
  private final Set<Op> unread = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Stmt.Loop> loops = new ArrayList<>();
  private boolean quiet = true;
  private boolean calls;

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
      boolean changes = uses.calls && sources.mentions(map).contains(caller);
      if (!uses.unread.isEmpty() || !uses.quiet || changes) {
        return false;
      }
    }
    return true;
  }

  @Override
  void visit(Op op, Facts facts) {
    boolean meanwhile =
        !unread.isEmpty() || loops.stream().anyMatch(loop -> loop.at().contains(op.at()));
    if (!reads(op) && meanwhile) {
      calls |= op instanceof Op.Invoke;
      quiet &= Quiet.isQuiet(op, v -> false) || isPrinted(op);
    }
    boolean gives = op instanceof Op.Invoke call && call.callee().toString().equals(called.id());
    if (gives && op.dst() != null) {
      unread.add(op);
    }
  }

  /** Whether the operation reads a result, or takes a view of it to be read. */
  private boolean reads(Op op) {
    if (op instanceof Op.New creation && MapUses.isCopy(creation.constructor())) {
      return creation.args().stream().anyMatch(this::read);
    }
    boolean known =
        op instanceof Op.Invoke call
            && call.callee().certainty() == Certainty.RESOLVED
            && call.callee().owner().startsWith("java.util.");
    if (!known) {
      return false;
    }
    Op.Invoke call = (Op.Invoke) op;
    boolean views = VIEWS.contains(call.callee().name());
    boolean reads =
        (views || READS.contains(call.callee().name()))
            && isUnread(call.receiver())
            && read(call.receiver());
    if (reads && views) {
      unread.add(op);
    }
    return reads;
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

  private boolean read(Var variable) {
    return unread.remove(definition(variable));
  }

  private static boolean isPrinted(Op op) {
    return op instanceof Op.Invoke call
        && call.callee().certainty() == Certainty.RESOLVED
        && call.callee().owner().equals("java.io.PrintStream")
        && call.callee().name().startsWith("print");
  }
}
