// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.Block;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import java.util.List;

/**
 * A statement in its block.
 *
 * @param method the method or lambda
 * @param outer the statement whose branch the block is, null where it is no branch
 */
record CodePoint(Method method, Block block, int index, CodePoint outer) {

  /** The call at the place, null where it is not in the body or in branches of it. */
  static CodePoint of(Method method, Location at) {
    return method.body() == null ? null : find(method, method.body(), null, at);
  }

  private static CodePoint find(Method method, Block block, CodePoint outer, Location at) {
    for (int i = 0; i < block.stmts().size(); i++) {
      CodePoint here = new CodePoint(method, block, i, outer);
      CodePoint found = here.inside(at);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private CodePoint inside(Location at) {
    Stmt statement = statement();
    if (statement instanceof Op.Invoke call) {
      return call.at().equals(at) ? this : null;
    }
    List<Block> blocks = List.of();
    if (statement instanceof Stmt.If branch) {
      blocks = List.of(branch.then(), branch.otherwise());
    } else if (statement instanceof Stmt.Loop loop) {
      blocks = List.of(loop.body());
    } else if (statement instanceof Stmt.Sync sync) {
      blocks = List.of(sync.body());
    } else if (statement instanceof Stmt.Try attempt) {
      blocks = List.of(attempt.body());
    }
    for (Block block : blocks) {
      CodePoint found = find(method, block, this, at);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  Stmt statement() {
    return block.stmts().get(index);
  }

  /** The operation, null for a structured statement. */
  Op op() {
    return statement() instanceof Op op ? op : null;
  }

  /** The statement before, loads of fields passed over; null where the block begins. */
  CodePoint before() {
    for (int i = index - 1; i >= 0; i--) {
      if (!(block.stmts().get(i) instanceof Op.LoadField)) {
        return new CodePoint(method, block, i, outer);
      }
    }
    return null;
  }

  /** Whether nothing follows in the block. */
  boolean isLast() {
    return index == block.stmts().size() - 1;
  }

  /** What a variable refers to here: itself, or the field that it was loaded from; or null. */
  Object object(Var variable) {
    if (!variable.name().isEmpty()) {
      return variable;
    }
    for (int i = index - 1; i >= 0; i--) {
      if (block.stmts().get(i) instanceof Op op && variable.equals(op.dst())) {
        boolean named =
            op instanceof Op.LoadField load
                && (load.base() == null || !load.base().name().isEmpty());
        return named
            ? List.of(((Op.LoadField) op).field(), String.valueOf(((Op.LoadField) op).base()))
            : null;
      }
    }
    return null;
  }
}
