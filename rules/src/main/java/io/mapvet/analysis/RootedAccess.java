// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.finding.AccessKind;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.knowledge.Contract.Threads;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Touch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An access with the thread that makes it.
 *
 * @param access the access, its places as the root's client sees them
 * @param root the method through which the thread's code is entered or the task is started
 * @param task the task that makes it, null for the thread that enters the root
 * @param client binary name of the class through whose object it is reached
 */
public record RootedAccess(Access access, Root root, Task task, String client) {
  public AccessKind kind() {
    return access.kind();
  }

  public boolean writes() {
    return access.writes();
  }

  /** How many steps from the root to the access may not be so. */
  int guesses() {
    return access.guesses() + (task == null ? 0 : task.guesses()) + (root.byName() ? 1 : 0);
  }

  /**
   * Whether the same object makes the one where a field has a value, the other where it has not.
   */
  boolean isExcludedBy(RootedAccess other) {
    return client.equals(other.client) && Premises.exclude(given(), other.given());
  }

  private Map<Place, Boolean> given() {
    Place map = access.place();
    Map<Place, Boolean> own = Premises.ofOwner(map, access.trace().given());
    if (task == null || task.start().given().isEmpty()) {
      return own;
    }
    Map<Place, Boolean> all = new HashMap<>(own);
    all.putAll(Premises.ofOwner(map, task.start().given()));
    return all;
  }

  /** How the content is touched. */
  public Touch touch() {
    return access.touch();
  }

  public Location at() {
    return access.trace().last().at();
  }

  /** The method it stands in. */
  public Method method() {
    return access.trace().last().method();
  }

  /** Whether it is made through an iterator, entry or stream, as part of a larger access. */
  boolean isThroughView() {
    return access.what().throughView();
  }

  /** Whether a look-up in the same map certainly found nothing before. */
  public boolean onMiss() {
    return access.onMiss();
  }

  /** Whether the key stands for the thread itself. */
  boolean keyedByThread() {
    return access.what().keyedByThread();
  }

  /** Whether it gives the field that holds the map another one. */
  public boolean isSwap() {
    return access.isSwap();
  }

  /** Whether it gives the field a map that a field holds already. */
  public boolean sharesMap() {
    return isSwap()
        && access.act().value().places().stream()
            .map(Place::unwrapped)
            .anyMatch(place -> place instanceof Place.Field || place instanceof Place.Static);
  }

  /** Whether it hands the map to callers that are not seen. */
  public boolean isEscape() {
    return access.isEscape();
  }

  /** Whether it uses the field that holds the map, rather than the map's content. */
  boolean isOfReference() {
    return access.isOfReference();
  }

  /** How it relies on a look-up before it; null where it does not. */
  public CompoundShape compoundShape() {
    Act act = access.act();
    return act == null || act.compound() == null ? null : act.compound().shape();
  }

  /** Whether it runs on a thread that the program itself starts. */
  public boolean byTask() {
    return task != null;
  }

  /** Whether it is over when the root returns: the caller makes it, or a task that is awaited. */
  boolean isWithinCall() {
    return task == null || task.awaited();
  }

  /**
   * Who makes it, where that is one thread at a time: the thread of an event loop, or whoever
   * enters by a promise; else null.
   */
  private String turn() {
    if (byTask()) {
      return task.loop();
    }
    boolean serial = root.isPromised() && root.contract().threads() == Threads.SERIAL;
    return serial ? root.contract().text() : null;
  }

  /** Whether one thread makes both, or two that take turns. */
  boolean takesTurnsWith(RootedAccess other) {
    String turn = turn();
    return turn != null && turn.equals(other.turn());
  }

  /** Whether one is a task of the event loop for which a framework has made the other's object. */
  boolean sharesLoopWith(RootedAccess other) {
    return isOfLoop(other) || other.isOfLoop(this);
  }

  private boolean isOfLoop(RootedAccess task) {
    return !byTask()
        && task.byTask()
        && root.kind() == Root.Kind.CONFINED
        && root.isPromised()
        && root.contract().text().equals(task.task.loop());
  }

  /** Whether it holds a lock in a mode that does not guard it, and not the map itself. */
  public boolean isGuardedTooWeakly() {
    return access.locks().asMap().entrySet().stream()
            .anyMatch(held -> !held.getKey().isWon() && !Lockset.guards(held.getValue(), writes()))
        && guards().get(Guards.ITSELF) != Mode.EXCLUSIVE;
  }

  /** Whether it holds any lock that code can take. */
  public boolean isLocked() {
    return access.locks().asMap().keySet().stream().anyMatch(l -> !l.isImplied());
  }

  /**
   * The locks held by their names relative to the map: {@code this} for the object whose field
   * holds it, {@code this.lock} for a field of that object, {@code A.lock} for a static one, with
   * {@code ()} behind a lock object that is not a monitor. Others have names that no source can
   * have.
   */
  public Map<String, Mode> guards() {
    return Guards.of(this);
  }

  /** Whether it holds a lock that is one and the same for all who use the map. */
  public boolean isUnderOneLock() {
    return guards().keySet().stream().anyMatch(name -> !name.startsWith(Guards.LOOSE));
  }

  /**
   * The locks held, as people write them, each name once; a mode other than exclusive is added.
   *
   * @param map name of the map
   */
  public List<String> lockNames(String map) {
    if (access.locks().isEmpty()) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    access
        .locks()
        .asMap()
        .forEach(
            (lock, mode) -> {
              boolean won = lock.isWon() && lock.under().isEmpty();
              if (won || !lock.isImplied()) {
                names.add(
                    Guards.display(lock, access.place(), client, map)
                        + switch (mode) {
                          case EXCLUSIVE -> won ? " (won)" : "";
                          case READ -> " (read)";
                          case OPTIMISTIC -> " (optimistic)";
                        });
              }
            });
    return List.copyOf(names);
  }

  /** Whether {@link #lockNames} always are the same: none is the name that an object has got. */
  public boolean hasFixedLockNames() {
    for (Lock lock : access.locks().asMap().keySet()) {
      Place root = lock.place().root();
      if (!(root instanceof Place.Input
          || root instanceof Place.Static
          || root instanceof Place.ClassObject)) {
        return false;
      }
    }
    return true;
  }

  /** The calls from the root or from the start of the task to the access, the access last. */
  public List<Call> chain() {
    List<Call> chain = new ArrayList<>();
    for (Trace t = access.trace(); t != null; t = t.inner()) {
      chain.add(new Call(t.at(), t.method()));
    }
    return chain;
  }

  /** The calls that lead to the start of the task, the start last; empty without a task. */
  public List<Call> start() {
    List<Call> chain = new ArrayList<>();
    for (Trace t = task == null ? null : task.start(); t != null; t = t.inner()) {
      chain.add(new Call(t.at(), t.method()));
    }
    return chain;
  }

  /** Whether its task runs again and again, or beside itself. */
  public Times times() {
    return task == null ? Times.ONCE : task.times();
  }

  /** A place in the code and the method it stands in. */
  public record Call(Location at, Method method) {}

  /** Whether it stands in code that runs before anybody else can reach the map. */
  boolean initialises() {
    return task == null && root.kind() == Root.Kind.INITIALISER;
  }
}
