// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Block;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.knowledge.Effect.Mode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The flow-sensitive pass over one structured body. A null state is unreachable code. What leaves a
 * statement abruptly (JLS 14.1) waits in {@link #exits} until the statement it leaves for is done;
 * a finally block runs on every exit that passes it (JLS 14.20.2).
 */
final class Interpreter {
  private static final int MAX_ROUNDS = 3;
  private static final int MAX_OPERATIONS = 60_000;

  private final Frame frame;
  private final Transfer transfer;
  private final Conditions conditions;
  private final Deeds deeds;
  private Map<String, State> exits = new LinkedHashMap<>();
  private final List<Thrower> throwers = new ArrayList<>();
  private int operations;

  /** What runs while a loop goes on for ever, or when an exception has left the method. */
  private List<Task> running = List.of();

  private static final String RETURN = "return";
  private static final String THROW = "throw";
  private static final String CONTINUE = "continue ";

  /** What may be the case when an exception leaves the body of a try. */
  private static final class Thrower {
    private State state;
    private boolean any;
  }

  private Interpreter(Frame frame) {
    this.frame = frame;
    this.transfer = new Transfer(frame);
    this.conditions = new Conditions(this);
    this.deeds = new Deeds(frame.program());
  }

  /** Interprets a method's body. */
  static Summary interpret(Engine engine, Method method) {
    Frame frame = Frame.of(engine, method);
    Interpreter interpreter = new Interpreter(frame);
    State entry = frame.entry();
    Lock monitor = Locks.monitor(method);
    if (monitor != null) {
      entry.locks = entry.locks.with(monitor, Mode.EXCLUSIVE);
    }
    State end = interpreter.block(method.body(), entry);
    if (end != null) {
      frame.laterSignals().exit(end);
    }
    State exit = State.join(end, interpreter.exits.get(RETURN));
    if (exit != null && monitor != null) {
      exit.locks = exit.locks.without(monitor);
    }
    if (exit == null) {
      interpreter.goesOn(interpreter.exits.get(THROW));
      return frame.neverReturns(interpreter.running);
    }
    return frame.finish(exit, exit.get(method.slots()));
  }

  Frame frame() {
    return frame;
  }

  State block(Block block, State state) {
    return frame.premises().within(() -> all(block.stmts(), state));
  }

  private State all(List<Stmt> statements, State state) {
    State current = state;
    for (Stmt stmt : statements) {
      if (current == null) {
        return null;
      }
      current = stmt(stmt, current);
    }
    return current;
  }

  /** The variable that a branch does nothing but give the truth of its condition, or null. */
  private static Var truth(Stmt.If branch) {
    List<Stmt> then = branch.then().stmts();
    List<Stmt> otherwise = branch.otherwise().stmts();
    return then.size() == 1
            && otherwise.size() == 1
            && then.get(0) instanceof Op.Const yes
            && otherwise.get(0) instanceof Op.Const no
            && Boolean.TRUE.equals(yes.value())
            && Boolean.FALSE.equals(no.value())
            && yes.dst().equals(no.dst())
        ? yes.dst()
        : null;
  }

  private State stmt(Stmt stmt, State state) {
    if (stmt instanceof Op op) {
      return op(op, state);
    }
    if (stmt instanceof Stmt.If branch) {
      LookUps asked = state.lookUps;
      Decision decision = Decision.of(branch.cond(), state);
      Conditions.Branches branches = conditions.test(branch.cond(), state);
      if (branch.isAssertion()) {
        branches.forget(asked);
      }
      Var truth = truth(branch);
      Fact said = truth == null ? null : conditions.said(branch.cond(), branches);
      Cond cond = branch.cond();
      Premises premises = frame.premises();
      State yes = premises.under(cond, true, branches.whenTrue(), s -> branch(branch.then(), s));
      State no =
          premises.under(cond, false, branches.whenFalse(), s -> branch(branch.otherwise(), s));
      if ((yes == null) != (no == null) && !branch.isAssertion()) {
        premises.assume(cond, yes != null, yes == null ? no : yes);
      }
      State joined = State.join(yes, no);
      if (yes != null && no != null) {
        joined.lookUps = joined.lookUps.afterBothOutcomes(asked);
        if (decision != null) {
          decision.note(joined, yes, no);
        }
      }
      if (said != null && joined != null) {
        joined.set(truth.id(), joined.get(truth.id()).with(said));
      }
      return joined;
    }
    if (stmt instanceof Stmt.Loop loop) {
      return loop(loop, state);
    }
    if (stmt instanceof Stmt.Switch choice) {
      return choice(choice, state);
    }
    if (stmt instanceof Stmt.Try attempt) {
      return attempt(attempt, state);
    }
    if (stmt instanceof Stmt.Sync sync) {
      return sync(sync, state);
    }
    if (stmt instanceof Stmt.Labeled labeled) {
      return State.join(block(labeled.body(), state), exits.remove(labeled.label()));
    }
    return jump(stmt, state);
  }

  private State jump(Stmt stmt, State state) {
    if (stmt instanceof Stmt.Return result) {
      if (result.value() != null) {
        Value value = state.get(result.value().id());
        state.set(frame.method().slots(), value);
        frame.uses().note(value, Act.Use.USED);
        if (Dereferences.isUnboxed(result.value().type(), frame.method().result())) {
          frame.uses().relied(value);
        }
        if (!Dereferences.isPrimitive(result.value().type())) {
          frame.uses().returned(value);
        }
        frame.returns(value, state, result.at());
        if (Deeds.tells(value)) {
          frame.uses().acted(state.lookUps);
        }
      }
      frame.laterSignals().exit(state);
      leave(RETURN, state);
    } else if (stmt instanceof Stmt.Throw) {
      frame.uses().refused(state.lookUps);
      mayThrow(state);
      leave(THROW, state);
    } else if (stmt instanceof Stmt.Break jump) {
      leave(jump.label(), state);
    } else if (stmt instanceof Stmt.Continue jump) {
      leave(CONTINUE + jump.label(), state);
    }
    return null;
  }

  private void leave(String exit, State state) {
    exits.put(exit, State.join(exits.get(exit), state));
  }

  private State op(Op op, State state) {
    if (++operations > MAX_OPERATIONS) {
      frame.engine().bound("operations", frame.method());
      return state;
    }
    boolean calls = op instanceof Op.Invoke || op instanceof Op.New;
    Lockset before = state.locks;
    if (calls && !throwers.isEmpty()) {
      mayThrow(BrokenBarriers.afterThrow(op, state, frame.program()));
    }
    LookUps asked = state.lookUps;
    for (Var needed : Dereferences.of(op)) {
      frame.uses().relied(state.get(needed.id()));
    }
    transfer.apply(op, state);
    if (Dereferences.unboxes(op)) {
      frame.uses().relied(state.get(op.dst().id()));
    }
    if (!asked.isEmpty() && deeds.isOne(op, state)) {
      frame.uses().acted(asked);
      state.lookUps = state.lookUps.afterDeed(asked);
    }
    state.lookUps = state.lookUps.under(state.locks);
    if (calls && state.locks.equals(before)) {
      mayThrow(state);
    }
    return state;
  }

  /** An exception may leave the enclosing try here; taking a lock is not where one is expected. */
  private void mayThrow(State state) {
    if (throwers.isEmpty()) {
      return;
    }
    Thrower thrower = throwers.get(throwers.size() - 1);
    if (!thrower.any) {
      thrower.any = true;
      thrower.state = state.copy();
    } else {
      State known = thrower.state;
      known.locks = known.locks.join(state.locks);
      known.lockedValues = SmallSet.intersection(known.lockedValues, state.lockedValues);
      for (Task task : state.running) {
        known.running = Tasks.add(known.running, task);
      }
      known.ended = SmallSet.intersection(known.ended, state.ended);
      known.signalled = known.signalled.join(state.signalled);
    }
  }

  private State sync(Stmt.Sync sync, State state) {
    Value locked = state.get(sync.lock().id());
    frame.uses().relied(locked);
    Lock lock = Locks.monitor(frame, locked, sync.lock().type());
    Set<Term> others = state.lockedValues;
    boolean named = lock != null && lock.stable();
    List<Lock> certain =
        named ? List.of() : Locks.takeUnnamed(frame, state, locked, /* monitor= */ true);
    if (lock == null) {
      Location outside = state.unnamedLock;
      state.unnamedLock = sync.at();
      return leaving(
          sync.body(),
          state,
          left -> {
            certain.forEach(left::release);
            left.unnamedLock = outside;
            left.lockedValues = others;
          });
    }
    if (state.locks.holds(lock)) {
      return block(sync.body(), state);
    }
    state.acquire(lock, Mode.EXCLUSIVE);
    if (named && locked.must() == null && locked.term() != null) {
      state.lockedValues = SmallSet.plus(state.lockedValues, locked.term());
    }
    return leaving(
        sync.body(),
        state,
        left -> {
          left.release(lock);
          left.lockedValues = others;
          left.lookUps = left.lookUps.under(left.locks);
        });
  }

  /** Interprets a block, and does something on every way out of it. */
  private State leaving(Block body, State state, Consumer<State> leave) {
    Map<String, State> outer = exits;
    exits = new LinkedHashMap<>();
    State end = block(body, state);
    Map<String, State> inner = exits;
    exits = outer;
    if (end != null) {
      leave.accept(end);
    }
    for (Map.Entry<String, State> exit : inner.entrySet()) {
      State left = exit.getValue().copy();
      leave.accept(left);
      leave(exit.getKey(), left);
    }
    return end;
  }

  private State branch(Block body, State start) {
    if (start == null) {
      return null;
    }
    int mark = frame.laterSignals().mark();
    State end = block(body, start);
    frame.laterSignals().end(body, mark, end);
    return end;
  }

  private State choice(Stmt.Switch choice, State state) {
    LookUps asked = state.lookUps;
    Conditions.chosenBy(choice.selector(), state);
    State result = choice.exhaustive() ? null : state.copy();
    State fallen = null;
    frame.premises().conditional(true);
    for (Stmt.Case c : choice.cases()) {
      State entry = block(c.bind(), state.copy());
      if (entry != null) {
        conditions.chosen(choice.selector(), c.labels(), entry);
        entry = conditions.test(c.guard(), entry).whenTrue();
      }
      fallen = State.join(entry, fallen);
      fallen = fallen == null ? null : block(c.body(), fallen);
    }
    frame.premises().conditional(false);
    State end = State.join(State.join(result, fallen), exits.remove(choice.label()));
    if (end != null) {
      end.lookUps = end.lookUps.afterBothOutcomes(asked);
    }
    return end;
  }

  private State loop(Stmt.Loop loop, State in) {
    if (loop.iterated() != null) {
      frame.snapshots().loop(loop, in.get(loop.iterated().id()), in);
    }
    State head = in;
    State done = null;
    for (int round = 1; ; round++) {
      Map<String, State> outer = exits;
      exits = new LinkedHashMap<>();
      int mark = frame.mark();
      int accesses = frame.laterSignals().mark();
      frame.turns().enter(loop.label(), mark);
      State start = head.copy();
      Conditions.Branches branches =
          loop.testFirst() ? test(loop, start) : new Conditions.Branches(start, null);
      State out = branches.whenFalse();
      State turn = branches.whenTrue() == null ? null : block(loop.body(), branches.whenTrue());
      turn = State.join(turn, exits.remove(CONTINUE + loop.label()));
      turn = turn == null ? null : block(loop.update(), turn);
      frame.laterSignals().end(loop, accesses, turn);
      if (!loop.testFirst() && turn != null) {
        Conditions.Branches again = test(loop, turn);
        out = again.whenFalse();
        turn = again.whenTrue();
      }
      State broken = exits.remove(loop.label());
      Map<String, State> inner = exits;
      exits = outer;
      inner.forEach(this::leave);
      frame.turns().leave();
      Loops.age(turn, frame.madeSince(mark));
      Loops.passTurn(head, turn, loop.label(), frame.turns().loops());
      State next = Loops.nextHead(loop.label(), head, turn);
      done = State.join(Loops.afterAllTurns(out, turn, broken == null), broken);
      if (turn == null || round == MAX_ROUNDS || next.sameAs(head)) {
        goesOn(done == null ? next : null);
        return done;
      }
      head = next;
    }
  }

  /** Notes the tasks that run where the method does not come to its end; null is another one. */
  private void goesOn(State state) {
    for (Task task : state == null ? List.<Task>of() : state.running) {
      running = Tasks.add(running, task);
    }
  }

  private Conditions.Branches test(Stmt.Loop loop, State state) {
    State tested = block(loop.test(), state);
    return tested == null
        ? new Conditions.Branches(null, null)
        : conditions.test(loop.cond(), tested);
  }

  private State attempt(Stmt.Try attempt, State state) {
    Map<String, State> outer = exits;
    exits = new LinkedHashMap<>();
    Thrower thrower = new Thrower();
    throwers.add(thrower);
    State before = state.copy();
    boolean asks = attempt.catches().stream().anyMatch(Dereferences::asks);
    frame.uses().caught(asks ? 1 : 0);
    State end = branch(attempt.body(), state);
    frame.uses().caught(asks ? -1 : 0);
    throwers.remove(throwers.size() - 1);
    State thrown = thrownState(thrower, before, end);
    exits.remove(THROW);
    Set<Place> waited = waited(end, exits.get(RETURN));
    State uncaught = thrown;
    for (Stmt.Catch handler : attempt.catches()) {
      if (thrown == null) {
        break;
      }
      State caught = thrown.copy();
      caught.set(handler.var().id(), Value.NONE);
      frame.premises().conditional(true);
      State handled = block(handler.body(), caught);
      frame.premises().conditional(false);
      if (handled != null && !waited.isEmpty()) {
        if (Timeouts.mayReach(handler, attempt, frame.program())) {
          Ordering.doubt(handled, waited);
        } else {
          Ordering.doubtAfterException(handled, waited);
        }
      }
      end = State.join(end, handled);
      if (handler.types().contains("java.lang.Throwable")) {
        uncaught = null;
      }
    }
    State rethrown = exits.remove(THROW);
    Map<String, State> inner = exits;
    exits = outer;
    if (attempt.finallyBlock() == null) {
      inner.forEach(this::leave);
      propagate(State.join(uncaught, rethrown));
      return end;
    }
    for (Map.Entry<String, State> exit : inner.entrySet()) {
      State left = block(attempt.finallyBlock(), exit.getValue().copy());
      if (left != null) {
        leave(exit.getKey(), left);
      }
    }
    State escaping = State.join(uncaught, rethrown);
    if (escaping != null) {
      propagate(block(attempt.finallyBlock(), escaping.copy()));
    }
    return end == null ? null : block(attempt.finallyBlock(), end);
  }

  private static Set<Place> waited(State end, State returned) {
    Set<Place> waited = new LinkedHashSet<>();
    if (end != null) {
      waited.addAll(end.ended);
    }
    if (returned != null) {
      waited.addAll(returned.ended);
    }
    return waited;
  }

  private void propagate(State thrown) {
    if (thrown != null) {
      mayThrow(thrown);
      leave(THROW, thrown);
    }
  }

  private static State thrownState(Thrower thrower, State before, State end) {
    if (!thrower.any) {
      return null;
    }
    State thrown = thrower.state;
    if (end != null) {
      State joined = State.join(thrown, end);
      joined.locks = thrown.locks;
      joined.running = thrown.running;
      joined.ended = thrown.ended;
      joined.signalled = thrown.signalled;
      thrown = joined;
    }
    return State.join(thrown, withSameFacts(before, thrown));
  }

  /** The variables from before the try, with what is known of locks and tasks within it. */
  private static State withSameFacts(State before, State thrown) {
    State state = before.copy();
    state.locks = thrown.locks;
    state.running = thrown.running;
    state.ended = thrown.ended;
    state.signalled = thrown.signalled;
    return state;
  }

  /** Runs operations that stand between two conditions. */
  State evaluate(Block block, State state) {
    return block(block, state);
  }
}
