// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.Certainty;
import io.mapvet.ir.Field;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where methods return what a field holds, or a view of it, and hold one of some locks. */
final class Returns extends Flow {
  private static final String REENTRANT = "java.util.concurrent.locks.ReentrantLock";
  private static final String LOCKS = "java.util.concurrent.locks.";
  private static final Set<String> VIEWS = Set.of("keySet", "values");

  private final Field field;
  private final Set<String> locks;
  private final Set<Op> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Location, Found> found = new HashMap<>();
  private final List<Location> guarded = new ArrayList<>();
  private final List<Location> guardedByMap = new ArrayList<>();
  private String taken;

  /**
   * A statement that returns the map.
   *
   * @param view the method that gives the view, empty for the map itself
   */
  record Found(Method method, Location at, String view) {}

  /**
   * @param locks their names relative to the map
   */
  Returns(Field field, Set<String> locks) {
    this.field = field;
    this.locks = locks;
  }

  /** The returns, in the order of the source. */
  List<Found> found() {
    return found.values().stream().sorted((a, b) -> a.at().compareTo(b.at())).toList();
  }

  /** Whether the map may go anywhere else. */
  boolean hasOtherUses() {
    return !open.isEmpty();
  }

  @Override
  void visit(Op op, Facts facts) {
    String before = taken;
    taken = null;
    if (isLoad(op)) {
      open.add(op);
    } else if (op instanceof Op.New creation && MapUses.isCopy(creation.constructor())) {
      creation.args().forEach(this::use);
    } else if (op instanceof Op.Invoke call && call.receiver() != null) {
      taken = isLockCall(call) ? lockName(call.receiver()) + "()" : null;
      if (isOfJdk(call) && !VIEWS.contains(call.callee().name())) {
        use(call.receiver());
      } else if (isOfJdk(call) && isLoad(definition(call.receiver()))) {
        use(call.receiver());
        open.add(op);
      }
    }
    if (op instanceof Op.LoadField) {
      taken = before;
    }
  }

  @Override
  void visit(Stmt.Structured statement, Facts facts) {
    if (statement instanceof Stmt.Sync sync) {
      String name = lockName(sync.lock());
      use(sync.lock());
      if (locks.contains(name)) {
        (name.equals("itself") ? guardedByMap : guarded).add(sync.at());
      }
    } else if (statement instanceof Stmt.Try attempt && isReleasedAtEnd(attempt)) {
      guarded.add(attempt.at());
    } else if (statement instanceof Stmt.Loop loop && loop.iterated() != null) {
      use(loop.iterated());
    } else if (statement instanceof Stmt.Return result && result.value() != null) {
      result(result);
    }
    taken = null;
  }

  private void use(Var variable) {
    open.remove(definition(variable));
  }

  private boolean isLoad(Op op) {
    return op instanceof Op.LoadField load
        && load.field().owner().equals(field.owner())
        && load.field().name().equals(field.name());
  }

  private static boolean isOfJdk(Op.Invoke call) {
    return call.callee().certainty() == Certainty.RESOLVED
        && call.callee().owner().startsWith("java.util.");
  }

  // what is returned

  private void result(Stmt.Return result) {
    Op value = definition(result.value());
    boolean wraps = value instanceof Op.Invoke call && isWrapper(call);
    Op inner = wraps ? definition(((Op.Invoke) value).args().get(0)) : value;
    boolean views =
        inner instanceof Op.Invoke call
            && isOfJdk(call)
            && VIEWS.contains(call.callee().name())
            && call.receiver() != null
            && isLoad(definition(call.receiver()));
    boolean fits =
        (views || isLoad(inner))
            && open.contains(inner)
            && method().kind() == Method.Kind.METHOD
            && method().owner().equals(field.owner())
            && isGuarded(result.at(), wraps || views);
    if (fits) {
      open.remove(inner);
      String view = views ? ((Op.Invoke) inner).callee().name() : "";
      found.put(result.at(), new Found(method(), result.at(), view));
    }
  }

  private static boolean isWrapper(Op.Invoke call) {
    return call.callee().certainty() == Certainty.RESOLVED
        && call.callee().owner().equals("java.util.Collections")
        && call.callee().name().startsWith("unmodifiable")
        && call.args().size() == 1;
  }

  // the locks

  /** A map that is its own lock and is returned itself may be locked by its callers. */
  private boolean isGuarded(Location at, boolean isOther) {
    boolean whole =
        method().is(Modifier.SYNCHRONIZED)
            && locks.contains(method().is(Modifier.STATIC) ? classLock() : "this");
    return whole
        || guarded.stream().anyMatch(g -> g.contains(at))
        || isOther && guardedByMap.stream().anyMatch(g -> g.contains(at));
  }

  private String classLock() {
    return simpleOwner() + ".class";
  }

  private String simpleOwner() {
    String owner = field.owner();
    return owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1);
  }

  /**
   * The name relative to the map, empty where it is another object's lock or none that is known.
   */
  private String lockName(Var lock) {
    if (!method().owner().equals(field.owner())) {
      return "";
    }
    if (lock.name().equals("this")) {
      return "this";
    }
    Op op = definition(lock);
    if (op instanceof Op.ClassLiteral literal) {
      return literal.type().equals(field.owner()) ? classLock() : "";
    }
    boolean own =
        op instanceof Op.LoadField load
            && load.field().owner().equals(field.owner())
            && (load.base() == null || load.base().name().equals("this"));
    if (!own) {
      return "";
    }
    Op.LoadField load = (Op.LoadField) op;
    if (isLoad(load)) {
      return "itself";
    }
    return (load.base() == null ? simpleOwner() : "this") + "." + load.field().name();
  }

  private static boolean isLockCall(Op.Invoke call) {
    return call.callee().toString().equals(REENTRANT + ".lock()");
  }

  /** Whether the lock just taken is held in the whole body and released behind it. */
  private boolean isReleasedAtEnd(Stmt.Try attempt) {
    boolean[] held = {
      taken != null
          && locks.contains(taken)
          && attempt.catches().isEmpty()
          && attempt.finallyBlock() != null
    };
    Walk.ops(
        attempt.body(),
        op ->
            held[0] &= !(op instanceof Op.Invoke call && call.callee().owner().startsWith(LOCKS)));
    return held[0]
        && attempt.finallyBlock().stmts().stream()
            .allMatch(
                s ->
                    s instanceof Op.LoadField
                        || s instanceof Op.Invoke call
                            && call.callee().toString().equals(REENTRANT + ".unlock()"));
  }
}
