// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Walk;
import io.mapvet.knowledge.Meaning;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import io.mapvet.knowledge.TypeFacts;
import java.util.Set;

/** What the place of a map and the way it is used say of the threads that use it. */
final class UseEvidence {
  private final MapAccesses map;
  private final boolean readsMutate;
  private final Safety holder;
  private final boolean onDemand;
  private final Set<FieldKey> keepers;
  private final boolean threads;
  private final boolean shared;
  private final boolean singleton;

  /**
   * @param readsMutate whether a read changes the map
   * @param holder the safety of the container that the map is content of; null where it is no
   *     content
   * @param onDemand whether the map is made where none was found, without a lock
   * @param keepers the maps made for several threads that may keep the object which holds the map
   */
  UseEvidence(
      MapAccesses map,
      boolean readsMutate,
      Safety holder,
      boolean onDemand,
      Set<FieldKey> keepers) {
    this.map = map;
    this.readsMutate = readsMutate;
    this.holder = holder;
    this.onDemand = onDemand;
    this.keepers = keepers;
    this.threads =
        readsMutate
            || map.live().stream().anyMatch(a -> isMadeForThreads(a.method()))
            || map.live().stream().anyMatch(a -> a.byTask() || !a.access().locks().isEmpty());
    ClassDecl owner = map.owner();
    this.shared = owner != null && saysShared(owner);
    this.singleton = owner != null && isSingleton(owner);
  }

  void find() {
    for (RootedAccess a : map.live()) {
      if (!a.writes() || a.root().kind() == Root.Kind.MAIN) {
        continue;
      }
      for (RootedAccess b : map.live()) {
        Evidence evidence = b.root().kind() == Root.Kind.MAIN ? null : of(a, b);
        if (evidence != null && map.mayRace(a, b)) {
          map.add(a, b, evidence, null);
        }
      }
    }
  }

  /** The strongest entry that a write and another access are an example of, or null. */
  private Evidence of(RootedAccess write, RootedAccess other) {
    FieldKey field = map.field();
    if (write.keyedByThread() || other.keyedByThread()) {
      return Evidence.KEYED_BY_THREAD;
    }
    if (map.key().isContent()) {
      return ofContent(write, other);
    }
    if (field.isVolatile()) {
      return inPlace(write, other);
    }
    if (areOfSharedValue(write, other)) {
      return Evidence.UNSAFE_VALUE;
    }
    if (write.onMiss()) {
      if (field.isStatic() || shared || (!write.isSwap() && carriesRequest(write))) {
        return Evidence.LOOK_UP_PATH;
      }
      return singleton || readsMutate ? Evidence.LOOK_UP_SOMEWHERE : null;
    }
    if (field.isStatic()) {
      return threads ? Evidence.STATIC_AND_THREADS : Evidence.STATIC_REGISTRY;
    }
    return null;
  }

  /**
   * Whether one map that is made for several threads keeps the object, and nobody takes a lock:
   * whether one that is taken is missing elsewhere is for {@link LockEvidence} to say.
   */
  private boolean areOfSharedValue(RootedAccess write, RootedAccess other) {
    FieldKey keeper = keepers.isEmpty() ? null : keeper(write);
    return keeper != null
        && keepers.contains(keeper)
        && keeper.equals(keeper(other))
        && isChosenFreely(write.access())
        && isChosenFreely(other.access());
  }

  /** Without a lock, and by a key that is seen: one that is not may stand for the thread itself. */
  private static boolean isChosenFreely(Access access) {
    return access.locks().isEmpty() && access.choice() != null;
  }

  /** The container nearest to the map in which the object that holds it was found, or null. */
  static FieldKey keeper(RootedAccess access) {
    for (Place p = access.access().place().base(); p != null; p = p.base()) {
      if (p.unwrapped() instanceof Place.Element element) {
        return Places.field(element.base());
      }
    }
    return null;
  }

  /**
   * Whoever is given the object that holds the map may be the only one who has it; and an object
   * that makes its map on demand, without a lock, relies on one thread at a time until then.
   */
  private Evidence inPlace(RootedAccess write, RootedAccess other) {
    boolean oneByOne = onDemand && !map.field().isStatic();
    boolean apart = map.key().isContent() && !write.client().equals(other.client());
    return !oneByOne && !apart && (isOwn(write) || isOwn(other))
        ? Evidence.MUTATED_IN_PLACE
        : Evidence.MUTATED_ELSEWHERE;
  }

  private static boolean isOwn(RootedAccess access) {
    Place place = access.access().place();
    return place.root() instanceof Place.Static || MapAccesses.isOfReceiver(place);
  }

  private Evidence ofContent(RootedAccess write, RootedAccess other) {
    if (map.field().isVolatile() || map.program().role(map.field().type()) == Role.HOLDER) {
      return inPlace(write, other);
    }
    return holder == Safety.CONCURRENT || holder == Safety.SYNCHRONIZED
        ? Evidence.UNSAFE_VALUE
        : null;
  }

  /** Whether the method uses an atomic or a volatile field. */
  private boolean isMadeForThreads(Method method) {
    boolean[] found = new boolean[1];
    Walk.ops(
        method.body(),
        op -> {
          if (op instanceof Op.LoadField load) {
            found[0] |= load.field().isVolatile();
          } else if (op instanceof Op.StoreField store) {
            found[0] |= store.field().isVolatile();
          } else if (op instanceof Op.Invoke call) {
            TypeFacts facts = map.program().facts(call.callee().owner());
            found[0] |=
                facts != null && facts.role() == Role.HOLDER && facts.safety() == Safety.CONCURRENT;
          }
        });
    return found[0];
  }

  /** Whether the class says that several threads use one instance. */
  private boolean saysShared(ClassDecl owner) {
    return map.program().contracts().isShared(owner)
        || owner.annotations().stream()
            .anyMatch(
                a -> map.program().knowledge().meaning(a.simpleName()) == Meaning.THREAD_SAFE);
  }

  /** Whether the only instances are those that the class itself keeps in static fields. */
  private static boolean isSingleton(ClassDecl owner) {
    boolean keepsItself = false;
    for (Field field : owner.fields()) {
      keepsItself |= field.is(Modifier.STATIC) && field.type().equals(owner.name());
    }
    for (Method m : owner.methods()) {
      keepsItself &= m.kind() != Method.Kind.CONSTRUCTOR || m.is(Modifier.PRIVATE);
    }
    return keepsItself;
  }

  /**
   * Whether some call on the way is given what many threads work on, each on its own, and the map
   * is not a part of it.
   */
  private boolean carriesRequest(RootedAccess access) {
    Place place = access.access().place();
    return MapAccesses.isOfReceiver(place)
        && !isOfRequest(place)
        && access.chain().stream()
            .anyMatch(
                c ->
                    c.method().params().stream()
                        .anyMatch(p -> map.program().role(p.type()) == Role.REQUEST));
  }

  private boolean isOfRequest(Place place) {
    for (Place p = place; p != null; p = p.base()) {
      FieldKey step = Places.field(p);
      if (step != null && map.program().role(step.type()) == Role.REQUEST) {
        return true;
      }
    }
    return false;
  }
}
