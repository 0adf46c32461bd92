// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.finding.Level;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.knowledge.Contract.Threads;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Where;
import io.mapvet.knowledge.Role;

/** Two roots that are known to run beside each other, or one beside itself. */
final class RootEvidence {
  private final MapAccesses map;

  RootEvidence(MapAccesses map) {
    this.map = map;
  }

  void find() {
    for (int i = 0; i < map.live().size(); i++) {
      for (int j = i; j < map.live().size(); j++) {
        overlap(map.live().get(i), map.live().get(j));
      }
    }
  }

  private void overlap(RootedAccess a, RootedAccess b) {
    boolean byHolder = map.mayRaceWithHolder(a, b);
    if (!byHolder && !map.mayRace(a, b) && !map.mayRaceWithOwnTask(a, b)) {
      return;
    }
    Evidence evidence =
        byHolder
            ? holder(a, b)
            : a.isWithinCall() || b.isWithinCall() ? callers(a, b) : tasks(a, b);
    if (evidence != null) {
      boolean doubtful = map.isOfMaker(a) || map.isGiven(a) || map.isGiven(b);
      int guesses = Math.max(a.guesses(), b.guesses()) + (doubtful ? 1 : 0);
      boolean inOneFlow = a == b || a.root().equals(b.root());
      int steps =
          inOneFlow
              ? Math.max(a.access().guesses(), b.access().guesses())
              : a.guesses() + b.guesses();
      boolean proves = evidence.level() == Level.ERROR;
      Evidence doubted = Evidence.ofGuesses(guesses, proves ? steps : 0);
      boolean weaker = doubted.level().compareTo(evidence.level()) < 0;
      map.add(a, b, weaker ? doubted : evidence, null);
    }
  }

  private Evidence tasks(RootedAccess a, RootedAccess b) {
    if (!map.sameObject(a, b)) {
      return null;
    }
    boolean sameStart = a.root().equals(b.root()) && a.client().equals(b.client());
    if (sameStart) {
      return a.task().key().equals(b.task().key()) && startedPerCall(a)
          ? Evidence.TASK_PER_CALL
          : null;
    }
    if (a == b || areMadeApart(a, b)) {
      return null;
    }
    boolean eitherOr = a.task().start().conditions() > 0 && b.task().start().conditions() > 0;
    boolean doubted = eitherOr || isElsewhere(a) || isElsewhere(b);
    return doubted ? Evidence.MAY_STEP : Evidence.TWO_TASKS;
  }

  /**
   * Whether different constructors or factories start the tasks: an object is made by one of them,
   * or by one that calls the other, and then that one shows both tasks in one flow.
   */
  private boolean areMadeApart(RootedAccess a, RootedAccess b) {
    return makes(a.root())
        && makes(b.root())
        && a.root().method() != b.root().method()
        && !map.field().isStatic();
  }

  private static boolean makes(Root root) {
    Method.Kind kind = root.method().kind();
    return kind == Method.Kind.CONSTRUCTOR
        || (root.kind() == Root.Kind.INITIALISER && kind != Method.Kind.STATIC_INITIALISER);
  }

  /** Whether one call of the root after the other starts tasks that run beside each other. */
  static boolean startedPerCall(RootedAccess a) {
    return mayOutliveCall(a) && !a.task().serial();
  }

  /** Whether the task of one call of the root may run while the next call does. */
  private static boolean mayOutliveCall(RootedAccess a) {
    Root.Kind kind = a.root().kind();
    boolean manyCalls =
        kind == Root.Kind.ANY_CALLER || (kind == Root.Kind.CONTRACT && isConcurrent(a));
    Task task = a.task();
    return manyCalls
        && !task.awaited()
        && task.once() == null
        && task.times() == Times.ONCE
        && (task.perCall() || task.where() != Where.THREAD);
  }

  /** What is known of the thread that comes through the holder of an object on an event loop. */
  private static Evidence holder(RootedAccess a, RootedAccess b) {
    RootedAccess holder = MapAccesses.isEnteredAlone(a) ? b : a;
    boolean ownThread =
        holder.byTask() || holder.root().kind() == Root.Kind.MAIN || holder.root().isPromised();
    return ownThread ? Evidence.CONTRACT_AND_CALLER : Evidence.TASK_AND_ANYONE;
  }

  private Evidence callers(RootedAccess a, RootedAccess b) {
    if (a.isWithinCall() && b.isWithinCall()) {
      return contracts(a, b);
    }
    RootedAccess task = a.isWithinCall() ? b : a;
    RootedAccess caller = a.isWithinCall() ? a : b;
    if (!map.sameObject(task, caller)) {
      return null;
    }
    if (task.root().equals(caller.root())) {
      return mayOutliveCall(task) ? Evidence.TASK_PER_CALL : null;
    }
    if (map.field().isStatic()) {
      return Evidence.STATIC_AND_THREADS;
    }
    if (isConcurrent(caller) && onReceiver(caller)) {
      return Evidence.TASK_AND_CONTRACT;
    }
    return isEntered(caller) && !isElsewhere(task) && !isOption(caller, task)
        ? Evidence.TASK_AND_CALLER
        : Evidence.TASK_AND_ANYONE;
  }

  private Evidence contracts(RootedAccess a, RootedAccess b) {
    if (a.root().overlaps(b.root()) && onReceiver(a)) {
      return map.sameObject(a, b) ? Evidence.CONTRACT : isInjected(a, b) ? Evidence.MAY_STEP : null;
    }
    RootedAccess sent = a.root().isPromised() ? a : b;
    RootedAccess caller = sent == a ? b : a;
    boolean changes = sent.root().isPromised() && sent.writes();
    boolean beside = changes && !caller.root().isPromised() && map.sameObject(a, b);
    if (!beside || !(map.isManaged() ? isEntered(caller) : isInvitedToManaged(caller))) {
      return null;
    }
    return Evidence.CONTRACT_AND_CALLER;
  }

  /** Whether a public method invites callers to an object that a container shares. */
  private boolean isInvitedToManaged(RootedAccess caller) {
    return map.isHeldByManaged(caller)
        && isEntered(caller)
        && caller.root().method().is(Modifier.PUBLIC)
        && isPublic(caller.client());
  }

  /** Whether both reach the one instance of a class that a container makes for all. */
  private boolean isInjected(RootedAccess a, RootedAccess b) {
    return map.isManaged() && onReceiver(b) && !a.client().equals(b.client());
  }

  private static boolean isConcurrent(RootedAccess a) {
    return a.root().isPromised() && a.root().contract().threads() == Threads.CONCURRENT;
  }

  /** Whether the map belongs to the object that the framework enters, or is static. */
  private static boolean onReceiver(RootedAccess a) {
    Place map = a.access().place();
    return map.root() instanceof Place.Static || MapAccesses.isOfReceiver(map);
  }

  /**
   * Whether the program makes the call on an object of unknown origin. It may be a step of making
   * that ready, in an order that those who have the object keep.
   */
  private static boolean isElsewhere(RootedAccess a) {
    return a.root().kind() == Root.Kind.ELSEWHERE;
  }

  /** Whether somebody outside the task is seen, or invited, to come this way. */
  private boolean isEntered(RootedAccess caller) {
    Root root = caller.root();
    boolean unnamed = root.kind() == Root.Kind.CONFINED && !root.isPromised();
    if (isElsewhere(caller)) {
      return false;
    }
    if (root.kind() != Root.Kind.ANY_CALLER && !unnamed) {
      return true;
    }
    if (isNameless(caller.client())) {
      return false;
    }
    boolean ofOwner = caller.access().place().base() instanceof Place.Input;
    if (!ofOwner) {
      return true;
    }
    return caller.root().method().is(Modifier.PUBLIC) && isPublic(caller.client());
  }

  /**
   * Whether callers may give the object a list of what its operations, tasks that end, only read:
   * mostly before the first of them.
   */
  private boolean isOption(RootedAccess caller, RootedAccess task) {
    return map.program().role(map.field().type()) == Role.COLLECTION
        && caller.root().kind() == Root.Kind.ANY_CALLER
        && task.times() == Times.ONCE
        && task.task().where() != Where.THREAD
        && map.live().stream().noneMatch(a -> a.byTask() && a.writes());
  }

  /** Whether only a library can call the class: whoever made the object gave it away. */
  private boolean isNameless(String type) {
    ClassDecl c = map.program().classNamed(type);
    return c != null && (c.kind() == ClassDecl.Kind.ANONYMOUS || c.kind() == ClassDecl.Kind.LOCAL);
  }

  private boolean isPublic(String type) {
    for (ClassDecl c = map.program().classNamed(type);
        c != null;
        c = c.outer() == null ? null : map.program().classNamed(c.outer())) {
      if (!c.is(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }
}
