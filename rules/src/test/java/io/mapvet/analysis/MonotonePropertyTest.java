// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.ir.Block;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Layout;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Unit;
import io.mapvet.ir.Var;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who knows more before a step knows no less after it. */
class MonotonePropertyTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final SourceFile FILE = new SourceFile("A.java", () -> "");
  private static final int OPERATIONS = 30;

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private static void assertKnowsNoLess(Lockset more, Lockset less) {
    for (Map.Entry<Lock, Mode> held : less.asMap().entrySet()) {
      assertThat(LatticeTest.modeOf(held.getKey(), more))
          .isNotNull()
          .isLessThanOrEqualTo(held.getValue());
    }
  }

  private static void assertKnowsNoLess(State more, State less) {
    assertKnowsNoLess(more.locks, less.locks);
    assertThat(more.ended).containsAll(less.ended);
    assertThat(more.signalled.certain()).containsAll(less.signalled.certain());
    assertThat(more.waited).containsAll(less.waited);
    assertThat(more.missed).containsAll(less.missed);
    assertThat(more.unset).containsAll(less.unset);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void locksets(int seed) {
    Samples samples = new Samples(seed);
    Lockset more = samples.lockset();
    Lockset less = more.join(samples.lockset());
    Lockset other = samples.lockset();
    Lock lock = samples.lock();
    Mode mode = samples.mode();
    assertKnowsNoLess(more, less);
    assertKnowsNoLess(more.join(other), less.join(other));
    assertKnowsNoLess(other.join(more), other.join(less));
    assertKnowsNoLess(more.union(other), less.union(other));
    assertKnowsNoLess(more.with(lock, mode), less.with(lock, mode));
    assertKnowsNoLess(more.without(lock), less.without(lock));
    Function<Place, Place> renamed = place -> lock.place().equals(place) ? null : Samples.input(0);
    assertKnowsNoLess(more.map(renamed), less.map(renamed));
    if (Lockset.excludes(less, other)) {
      assertThat(Lockset.excludes(more, other)).isTrue();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void joinsOfStates(int seed) {
    Samples samples = new Samples(seed);
    State more = samples.state();
    State less = State.join(more, samples.state());
    State other = samples.state();
    assertKnowsNoLess(State.join(more, other), State.join(less, other));
    assertKnowsNoLess(State.join(other, more), State.join(other, less));
    for (int slot = 0; slot < 3; slot++) {
      assertThat(State.join(less, other).get(slot).places())
          .containsAll(State.join(more, other).get(slot).places());
    }
  }

  /** The same operations over the same variables, with more or fewer locks held and tasks ended. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void operations(int seed) {
    Random random = new Random(seed);
    Samples samples = new Samples(seed);
    List<Op> ops = new ArrayList<>();
    for (int i = 0; i < OPERATIONS; i++) {
      ops.add(operation(random, i));
    }
    Method method = method(ops);
    Unit unit = new Unit(FILE, List.of(type(method)), List.of(), Layout.EMPTY);
    Frame frame = Frame.of(new Engine(new Program(List.of(unit), KNOWLEDGE)), method);
    Transfer transfer = new Transfer(frame);
    State more = frame.entry();
    State less = frame.entry();
    State known = samples.state();
    State vaguer = State.join(known, samples.state());
    knowing(more, known);
    knowing(less, vaguer);
    assertKnowsNoLess(more, less);
    for (Op op : ops) {
      transfer.apply(op, more);
      transfer.apply(op, less);
      assertKnowsNoLess(more, less);
    }
  }

  private static void knowing(State state, State facts) {
    state.locks = facts.locks;
    state.ended = facts.ended;
    state.signalled = facts.signalled;
    state.waited = facts.waited;
    state.missed = facts.missed;
    state.unset = facts.unset;
  }

  private static final Var SELF = new Var(0, "this", "p.A");
  private static final String LOCK = "java.util.concurrent.locks.Lock";
  private static final String BOTH = "java.util.concurrent.locks.ReadWriteLock";
  private static final String MAP = "java.util.Map";
  private static final String THREAD = "java.lang.Thread";
  private static final String LATCH = "java.util.concurrent.CountDownLatch";
  private static final String OBJECT = "java.lang.Object";
  private static final List<Var> PARAMS =
      List.of(
          new Var(1, "a", LOCK),
          new Var(2, "b", LOCK),
          new Var(3, "both", BOTH),
          new Var(4, "map", MAP),
          new Var(5, "thread", THREAD),
          new Var(6, "latch", LATCH),
          new Var(7, "key", OBJECT));
  private static final Var SIDE = new Var(8, "", LOCK);
  private static final Var VALUE = new Var(9, "", OBJECT);

  private static Op operation(Random random, int i) {
    Var lock = List.of(PARAMS.get(0), PARAMS.get(1), SIDE).get(random.nextInt(3));
    Var key = PARAMS.get(6);
    return switch (random.nextInt(10)) {
      case 0, 1 -> call(i, null, lock, LOCK, "lock", "void");
      case 2 -> call(i, null, lock, LOCK, "unlock", "void");
      case 3 -> call(i, SIDE, PARAMS.get(2), BOTH, "readLock", LOCK);
      case 4 -> call(i, SIDE, PARAMS.get(2), BOTH, "writeLock", LOCK);
      case 5 -> call(i, VALUE, PARAMS.get(3), MAP, "put", OBJECT, key, key);
      case 6 -> call(i, VALUE, PARAMS.get(3), MAP, "get", OBJECT, key);
      case 7 -> call(i, null, PARAMS.get(4), THREAD, "join", "void");
      case 8 -> call(i, null, PARAMS.get(5), LATCH, "countDown", "void");
      default -> call(i, null, PARAMS.get(5), LATCH, "await", "void");
    };
  }

  private static Op call(
      int i, Var dst, Var receiver, String owner, String name, String result, Var... args) {
    List<String> params = List.of(args).stream().map(Var::type).toList();
    Callee callee = new Callee(owner, name, params, result, false, false, Certainty.RESOLVED);
    return new Op.Invoke(
        dst, Op.CallKind.VIRTUAL, callee, receiver, List.of(args), new Location(FILE, i, i + 1));
  }

  private static Method method(List<Op> ops) {
    List<Stmt> body = List.copyOf(ops);
    return new Method(
        "p.A",
        "m",
        Method.Kind.METHOD,
        SELF,
        PARAMS,
        0,
        "void",
        Set.of(),
        List.of(),
        new Block(body),
        10,
        new Location(FILE, 0, 1));
  }

  private static ClassDecl type(Method method) {
    return new ClassDecl(
        "p.A",
        ClassDecl.Kind.CLASS,
        Set.of(),
        OBJECT,
        List.of(),
        List.of(),
        null,
        false,
        List.of(),
        List.of(method),
        new Location(FILE, 0, 1));
  }
}
