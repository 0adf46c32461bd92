// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.List;

/** A structured statement or a three-address operation ({@link Op}). */
public sealed interface Stmt permits Op, Stmt.Structured {
  /** Where it stands in the source. */
  Location at();

  /** A statement with control flow. */
  sealed interface Structured extends Stmt {}

  /** Both branches, either of which may be empty. */
  record If(Cond cond, Block then, Block otherwise, Location at) implements Structured {
    /** Whether it is what {@code assert} does: it says what is so, and decides nothing. */
    public boolean isAssertion() {
      List<Stmt> stmts = then.stmts();
      return otherwise.stmts().isEmpty()
          && stmts.size() >= 2
          && stmts.get(stmts.size() - 1) instanceof Throw thrown
          && stmts.get(stmts.size() - 2) instanceof Op.New made
          && made.dst().equals(thrown.value())
          && made.type().equals("java.lang.AssertionError");
    }
  }

  /**
   * Any loop. One turn is: {@code test}, {@code cond}, {@code body}, {@code update}; a {@code
   * continue} goes to {@code update}. The enhanced for is lowered as JLS 14.14.2 says, with {@code
   * iterator()}, {@code hasNext()} and {@code next()} or with indexed loads.
   *
   * @param label unique in the method; named by {@link Break} and {@link Continue}
   * @param test operations that compute the condition, run before every test
   * @param testFirst false for {@code do}
   * @param iterated the collection or array of an enhanced for, null for other loops
   */
  record Loop(
      String label,
      Block test,
      Cond cond,
      Block body,
      Block update,
      boolean testFirst,
      Var iterated,
      Location at)
      implements Structured {}

  /**
   * A switch statement, or a switch expression whose cases store to one variable and break. A case
   * whose body does not end in a jump falls through to the next.
   *
   * @param label unique in the method; named by {@link Break}
   * @param exhaustive whether one of the cases always runs (a default, or a switch that JLS
   *     14.11.1.1 requires to be exhaustive)
   */
  record Switch(String label, Var selector, List<Case> cases, boolean exhaustive, Location at)
      implements Structured {
    public Switch {
      cases = List.copyOf(cases);
    }
  }

  /**
   * One case.
   *
   * @param labels its constants or patterns as text, {@code default} among them
   * @param bind operations that bind pattern variables and compute the guard
   * @param guard the guard, {@link Cond.Always} where there is none
   */
  record Case(List<String> labels, Block bind, Cond guard, Block body) {
    public Case {
      labels = List.copyOf(labels);
    }
  }

  /**
   * Try. A try-with-resources is lowered to nested tries whose finally closes the resource (JLS
   * 14.20.3.1).
   *
   * @param finallyBlock null where there is none
   */
  record Try(Block body, List<Catch> catches, Block finallyBlock, Location at)
      implements Structured {
    public Try {
      catches = List.copyOf(catches);
    }
  }

  /** One catch clause with the types it names. */
  record Catch(List<String> types, Var var, Block body) {
    public Catch {
      types = List.copyOf(types);
    }
  }

  /** A synchronized block on the object that {@code lock} refers to. */
  record Sync(Var lock, Block body, Location at) implements Structured {}

  /** A labelled statement that is not a loop. */
  record Labeled(String label, Block body, Location at) implements Structured {}

  /** Leaves the method; {@code value} is null for a void one. */
  record Return(Var value, Location at) implements Structured {}

  /** Throws. */
  record Throw(Var value, Location at) implements Structured {}

  /** Leaves the labelled loop, switch or block. */
  record Break(String label, Location at) implements Structured {}

  /** Goes to the update of the labelled loop. */
  record Continue(String label, Location at) implements Structured {}
}
