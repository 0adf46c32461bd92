// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.Evidence;
import io.mapvet.analysis.MapUse;
import io.mapvet.analysis.Root;
import io.mapvet.analysis.RootedAccess;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.AccessKind;
import io.mapvet.finding.Finding;
import io.mapvet.finding.MapAccesses;
import io.mapvet.finding.Side;
import io.mapvet.finding.Step;
import io.mapvet.finding.ThreadOrigin;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.knowledge.Effect.Times;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words for what the analysis found. */
final class Findings {
  private Findings() {}

  /** The finding about the conflict, with the map's other conflicts as related places. */
  static Finding of(Rule rule, SharedMap map, Conflict conflict) {
    return new Finding(
        rule.info().name(),
        conflict.evidence().level(),
        map.subject(),
        message(map, conflict),
        side(map.subject().name(), conflict.first(), conflict.second()),
        isOneSided(conflict)
            ? null
            : side(map.subject().name(), conflict.second(), conflict.first()),
        evidence(conflict),
        rule.advice(map, conflict),
        related(map, conflict),
        false);
  }

  /** Who reaches a map. */
  static MapAccesses accesses(MapUse map) {
    String name = map.subject().name();
    Map<List<Object>, Side> sides = new LinkedHashMap<>();
    for (RootedAccess access : map.accesses()) {
      ThreadOrigin thread = origin(access, access);
      sides.computeIfAbsent(
          List.of(access.at(), access.kind(), thread.text(), access.lockNames(name)),
          key -> side(name, access, thread));
    }
    return new MapAccesses(
        map.subject(), sides.values().stream().sorted(Comparator.comparing(Side::at)).toList());
  }

  /** Whether the second place is no use of the map, but shown beside the first. */
  private static boolean isOneSided(Conflict conflict) {
    return conflict.evidence() == Evidence.TAKES_LONG;
  }

  private static String message(SharedMap map, Conflict conflict) {
    RootedAccess first = conflict.first();
    RootedAccess second = conflict.second();
    if (conflict.isOfReference()) {
      return reference(map, conflict);
    }
    if (first.isEscape()) {
      return map.subject().type()
          + " '"
          + map.subject().name()
          + "' is handed out here; whoever gets it does not hold its lock";
    }
    if (conflict.evidence() == Evidence.NO_SNAPSHOT) {
      return map.subject().type()
          + " '"
          + map.subject().name()
          + "' is looked at or changed as a whole in two steps; others may change it between them";
    }
    if (conflict.evidence() == Evidence.TAKES_LONG) {
      return map.subject().type()
          + " '"
          + map.subject().name()
          + "' computes a value here with a function that may take long";
    }
    if (conflict.evidence() == Evidence.GIVEN_BACK) {
      return map.subject().type()
          + " '"
          + map.subject().name()
          + "' is used here although it went back to the pool it was taken from";
    }
    if (conflict.evidence() == Evidence.CALLS_OUT) {
      return map.subject().type()
          + " '"
          + map.subject().name()
          + "' may be changed here by a function that runs in the middle of "
          + (second.kind() == AccessKind.ITERATE ? "an iteration" : "a computation")
          + " of it";
    }
    if (conflict.evidence().isReentry()) {
      return map.subject().type()
          + " '"
          + map.subject().name()
          + (second.kind() == AccessKind.ITERATE
              ? "' is changed here by the thread that is iterating it"
              : "' is changed here by the function that computes a value of it");
    }
    if (conflict.evidence().isCompound()) {
      return map.subject().type()
          + " '"
          + map.subject().name()
          + (conflict.first().writes()
              ? "' is looked up and changed in two steps; another thread may come between"
              : "' is looked up twice; another thread may remove what was found in between");
    }
    return map.subject().type()
        + " '"
        + map.subject().name()
        + "' is "
        + participle(first.kind())
        + " here while "
        + who(second)
        + " "
        + verb(second)
        + " it; no lock in common";
  }

  private static String reference(SharedMap map, Conflict conflict) {
    String what = map.subject().type() + " '" + map.subject().name() + "' is ";
    if (conflict.evidence().isCompound()) {
      return what + "copied and replaced in two steps; another writer may come between";
    }
    return what
        + (conflict.first().isSwap() ? "replaced" : participle(conflict.first().kind()))
        + " here while "
        + who(conflict.second())
        + " "
        + verb(conflict.second())
        + " it; a plain field hands over nothing";
  }

  private static String participle(AccessKind kind) {
    return switch (kind) {
      case READ -> "read";
      case WRITE -> "written";
      case ITERATE -> "iterated";
    };
  }

  private static String verb(RootedAccess access) {
    if (access.isSwap()) {
      return "replaces";
    }
    return switch (access.kind()) {
      case READ -> "reads";
      case WRITE -> "writes";
      case ITERATE -> "iterates";
    };
  }

  private static String who(RootedAccess access) {
    if (access.byTask()) {
      return access.times() == Times.REPEATED ? "a repeated task" : "a task";
    }
    if (access.root().isPromised()) {
      return access.root().contract().text();
    }
    return access.root().kind() == Root.Kind.MAIN ? "the main thread" : "another thread";
  }

  private static Side side(String map, RootedAccess access, RootedAccess other) {
    return side(map, access, origin(access, other));
  }

  private static Side side(String map, RootedAccess access, ThreadOrigin thread) {
    List<Step> chain = new ArrayList<>();
    for (RootedAccess.Call call : access.start()) {
      chain.add(new Step(call.at(), name(call.method())));
    }
    if (!chain.isEmpty()) {
      Step start = chain.remove(chain.size() - 1);
      chain.add(new Step(start.at(), start.text() + " starts the task"));
    }
    List<RootedAccess.Call> calls = access.chain();
    for (RootedAccess.Call call : calls.subList(0, calls.size() - 1)) {
      chain.add(new Step(call.at(), name(call.method())));
    }
    chain.add(new Step(access.at(), name(access.method()) + " " + verb(access) + " '" + map + "'"));
    return new Side(
        access.kind(), name(access.method()), access.at(), thread, chain, access.lockNames(map));
  }

  private static ThreadOrigin origin(RootedAccess access, RootedAccess other) {
    if (access.byTask()) {
      List<RootedAccess.Call> start = access.start();
      Location at = start.get(start.size() - 1).at();
      String kind =
          switch (access.times()) {
            case ONCE -> "task started at ";
            case REPEATED -> "repeated task started at ";
            case PARALLEL -> "parallel task started at ";
          };
      return new ThreadOrigin(kind + file(at) + ":" + at.line(), at);
    }
    Method root = access.root().method();
    if (access.root().isPromised()) {
      return new ThreadOrigin(name(root) + " (" + access.root().contract().text() + ")", root.at());
    }
    if (access.root().kind() == Root.Kind.MAIN) {
      return new ThreadOrigin("the main thread", null);
    }
    boolean starter = other.byTask() && access.root().equals(other.root());
    return new ThreadOrigin(
        (starter ? "the thread that starts it, in " : "any caller of ") + name(root), root.at());
  }

  private static String evidence(Conflict conflict) {
    return switch (conflict.evidence()) {
      case PROVEN -> "the accesses overlap: nothing waits for the task, or it runs beside itself";
      case CONTRACT -> "the framework lets threads into both methods at once";
      case TASK_AND_CONTRACT -> "the object starts the task, and the framework enters it beside it";
      case TWO_TASKS -> "both tasks work on the same map and nothing orders them";
      case TASK_PER_CALL -> "every call starts another task on the same map";
      case REENTRANT -> "one thread does both, the change in the middle of the other call or loop";
      case MAY_REENTER ->
          "one thread does both if a condition on the way holds, a step that was taken by type is"
              + " as it seems, or the key is a new one";
      case PASSED_ON ->
          "code that is not seen gets the map and may keep it; accesses hold " + conflict.lock();
      case CALLS_OUT ->
          "what the function does that a caller gives is not seen; it may come back to this map";
      case NO_SNAPSHOT -> "a map that others change does not stand still between two calls";
      case TAKES_LONG ->
          "the function sleeps, waits, takes a lock or does I/O while others wait for the map";
      case GIVEN_BACK -> "whoever takes it out of the pool next uses it at the same time";
      case MAY_STEP -> "the accesses overlap if one step, taken by name or type, is as it seems";
      case MAY_STEPS -> "the accesses overlap if several steps, taken by name or type, are so";
      case AFTER_EXCEPTION -> "the task may still run where an exception cut the wait short";
      case LOCKED_ELSEWHERE -> "other accesses of the map hold " + conflict.lock();
      case GUARDED_BY -> "its declaration says that " + conflict.lock() + " guards it";
      case TASK_AND_CALLER -> "the object itself starts the task, and callers come beside it";
      case CONTRACT_AND_CALLER ->
          "a framework's thread enters the object, and callers come beside it";
      case KEYED_BY_THREAD -> "the map has an entry for each thread";
      case MUTATED_IN_PLACE, MUTATED_ELSEWHERE ->
          "it is changed where it stands, behind a reference that is made for several threads";
      case UNSAFE_VALUE ->
          "it belongs to a value of a map that is made for several threads, and each of them may change it";
      case LOOK_UP_SOMEWHERE -> "whoever looks up writes; which threads do is not seen here";
      case LOOK_UP_PATH -> "whoever looks up writes, on whatever thread";
      case STATIC_AND_THREADS ->
          "the map is static, and a method that touches it is made for several threads";
      case INCIDENTAL_LOCK -> "some other access holds " + conflict.lock();
      case ONLY_TOLD ->
          "the text that toString makes may be out of date; other accesses hold " + conflict.lock();
      case TASK_AND_ANYONE -> "one thread is seen to touch the map; which others do is not";
      case STATIC_REGISTRY -> "the map is static and filled by callers";
      case LOST_VALUE ->
          "two threads that both find nothing to use both make a value, and one of the two is lost";
      case UNLOCKED_ITERATION ->
          "the map is made for several threads, but an iteration is many steps, not one";
      case LOST_UPDATE -> "what another thread puts after the look-up is overwritten";
      case DONE_TWICE ->
          "two threads that get the same answer both go on, with what is to be done once";
      case PASSED_LIMIT ->
          "two threads that both find the value within its limit both change it, and pass the limit";
      case MISSED_REMOVAL -> "what was found may be gone when it is looked up again";
      case COMPOUND_ACTION -> "what was found may no longer be so when the map is changed";
    };
  }

  private static List<Step> related(SharedMap map, Conflict shown) {
    Map<Location, Step> others = new LinkedHashMap<>();
    for (Conflict conflict : map.conflicts()) {
      for (RootedAccess access : List.of(conflict.first(), conflict.second())) {
        others.putIfAbsent(access.at(), new Step(access.at(), name(access.method())));
      }
    }
    others.remove(shown.first().at());
    if (!isOneSided(shown)) {
      others.remove(shown.second().at());
    }
    return others.values().stream().sorted((a, b) -> a.at().compareTo(b.at())).toList();
  }

  private static String name(Method method) {
    String owner = method.owner();
    String simple = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
    return switch (method.kind()) {
      case CONSTRUCTOR, INSTANCE_INITIALISER -> simple + " (constructor)";
      case STATIC_INITIALISER -> simple + " (static initialiser)";
      case LAMBDA -> simple + " (lambda)";
      case METHOD -> simple + "." + method.name();
    };
  }

  private static String file(Location at) {
    String path = at.file().path();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
