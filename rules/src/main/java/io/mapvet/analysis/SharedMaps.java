// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.AccessesByMap.Kind;
import io.mapvet.analysis.Clients.RootedPair;
import io.mapvet.finding.Level;
import io.mapvet.ir.Location;
import io.mapvet.ir.Modifier;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Groups accesses and conflicts by the map they are on, wherever in the program they stand. */
final class SharedMaps {
  private final Engine engine;
  private final Program program;
  private final FieldFacts fields;
  private final Map<Object, List<Conflict>> conflicts = new LinkedHashMap<>();
  private final AccessesByMap accesses;
  private final AccessesByMap references;
  private final AccessesByMap escapes;
  private final Map<FieldKey, Set<FieldKey>> aliases = new HashMap<>();
  private Set<FieldKey> filled;

  private final CompoundActions compounds;
  private final Habits habits;
  private final KnownMaps known;

  SharedMaps(Engine engine) {
    this.engine = engine;
    this.program = engine.program();
    this.fields = engine.fields();
    this.accesses = new AccessesByMap(engine, Kind.CONTENT);
    this.references = new AccessesByMap(engine, Kind.REFERENCE);
    this.escapes = new AccessesByMap(engine, Kind.ESCAPE);
    this.compounds = new CompoundActions(program, this::isFilled);
    this.habits = new Habits(engine);
    this.known = new KnownMaps(engine);
  }

  /** The maps with conflicts, in the order of their declarations. */
  List<SharedMap> find(Clients clients) {
    Set<Set<Location>> shown = new HashSet<>();
    for (RootedPair pair : clients.pairs()) {
      Object first = known.key(pair.pair().first().place(), pair.root());
      Object key = first != null ? first : known.key(pair.pair().second().place(), pair.root());
      if (pair.pair().isReentry()) {
        reentry(key == null ? MapKey.ofContent(pair.pair().first().place()) : key, pair);
      } else if (key != null) {
        Conflict conflict = conflict(pair);
        if (conflict.first().takesTurnsWith(conflict.second())
            || conflict.first().sharesLoopWith(conflict.second())
            || (pair.pair().isKeptApart() && !KnownMaps.isAskedInSteps(known.safety(key)))) {
          continue;
        }
        if (key instanceof Site) {
          shown.add(sides(conflict));
        }
        conflicts.computeIfAbsent(key, k -> new ArrayList<>()).add(conflict);
      }
    }
    conflicts.forEach(
        (key, found) -> {
          if (key instanceof MapKey) {
            found.removeIf(c -> shown.contains(sides(c)));
          }
        });
    conflicts.values().removeIf(List::isEmpty);
    for (RootedAccess access : clients.accesses()) {
      Object key = known.key(access);
      Place place = access.access().place();
      if (key instanceof MapKey map && !Places.isGiven(place) && !fields.isOfThread(place)) {
        if (access.isOfReference()) {
          references.add(map.ofAnyKind(), access);
        } else {
          (access.isEscape() ? escapes : accesses).add(map, access);
        }
        aliases(access);
      }
    }
    clients.callsOut().forEach(this::callsOut);
    List<SharedMap> maps = new ArrayList<>();
    for (MapKey map : accesses.maps()) {
      if (known.isMap(map) && known.safety(map) == Safety.PLAIN) {
        Safety holder = map.isContent() ? known.safety(map.container()) : null;
        List<Conflict> found =
            FieldConflicts.of(
                    engine,
                    map,
                    accesses.shared(map),
                    known.readsMutate(map),
                    holder,
                    isMadeOnDemand(map))
                .stream()
                .filter(c -> !shown.contains(sides(c)))
                .collect(Collectors.toCollection(ArrayList::new));
        List<RootedAccess> given = escapes.used(map);
        if (!given.isEmpty()) {
          found.addAll(Escapes.conflicts(program, map, accesses.shared(map), given, holder));
        }
        if (!found.isEmpty()) {
          conflicts.computeIfAbsent(map, k -> new ArrayList<>()).addAll(found);
        }
      } else if (known.isMap(map) && KnownMaps.isAskedInSteps(known.safety(map))) {
        List<Conflict> found =
            new ArrayList<>(compounds.of(map, known.safety(map), accesses.used(map)));
        if (known.safety(map) == Safety.SYNCHRONIZED) {
          found.addAll(UnlockedIterations.of(program, map, accesses.shared(map)));
        }
        if (!found.isEmpty()) {
          conflicts.computeIfAbsent(map, k -> new ArrayList<>()).addAll(found);
        }
      }
    }
    references.maps().stream().filter(known::isMap).forEach(this::publish);
    conflicts.forEach((key, found) -> add(maps, key, found));
    maps.sort(
        Comparator.comparing((SharedMap m) -> m.subject().declaration())
            .thenComparing(m -> m.subject().qualifiedName()));
    return maps;
  }

  /** Whether every map that the field is given is one made where there was none, without a lock. */
  private boolean isMadeOnDemand(MapKey map) {
    List<RootedAccess> swaps = references.used(map).stream().filter(RootedAccess::isSwap).toList();
    return !swaps.isEmpty() && swaps.stream().allMatch(s -> s.onMiss() && !s.isLocked());
  }

  /** Notes an access by a field that was given the map of another field. */
  private void aliases(RootedAccess rooted) {
    Access access = rooted.access();
    if (access.isOfReference()
        || access.isEscape()
        || !(access.place() instanceof Place.Field field)) {
      return;
    }
    for (FieldKey alias : aliases.computeIfAbsent(field.field(), fields::aliases)) {
      Access there = access.at(new Place.Field(field.base(), alias));
      accesses.add(
          new MapKey(alias),
          new RootedAccess(there, rooted.root(), rooted.task(), rooted.client()));
    }
  }

  /** The maps in fields, after {@link #find}. */
  List<MapUse> uses() {
    Map<MapKey, List<RootedAccess>> ofAnyKind = new LinkedHashMap<>();
    for (MapKey key : accesses.maps()) {
      ofAnyKind
          .computeIfAbsent(key.ofAnyKind(), k -> new ArrayList<>())
          .addAll(accesses.shared(key));
    }
    List<MapUse> uses = new ArrayList<>();
    ofAnyKind.forEach(
        (key, shared) -> {
          KnownMaps.Known map = known.isMap(key) ? known.of(key) : null;
          if (map != null) {
            uses.add(new MapUse(map.subject(), shared));
          }
        });
    return uses;
  }

  private void publish(MapKey map) {
    List<RootedAccess> uses = references.shared(map);
    List<Conflict> found = new Publications(engine, compounds, map).of(uses, known.safety(map));
    if (!found.isEmpty()) {
      conflicts.computeIfAbsent(map, k -> new ArrayList<>()).addAll(found);
    }
  }

  /** A conflict of a local map is told once, although a field holds the map, too. */
  private static Set<Location> sides(Conflict conflict) {
    return new HashSet<>(List.of(conflict.first().at(), conflict.second().at()));
  }

  private Conflict conflict(RootedPair pair) {
    Pair p = pair.pair();
    RootedAccess first = new RootedAccess(p.first(), pair.root(), p.firstTask(), pair.client());
    RootedAccess second = new RootedAccess(p.second(), pair.root(), p.secondTask(), pair.client());
    boolean other =
        isOneOfMany(p.first().place()) && !isSame(p.first(), p.second())
            || Places.isGiven(p.first().place())
            || Places.isGiven(p.second().place());
    boolean eitherOr =
        p.firstTask() == null && Trace.maybeEitherOr(p.first().trace(), p.secondTask().start());
    int steps = Math.max(p.first().guesses(), p.second().guesses());
    int guesses =
        Math.max(first.guesses(), second.guesses())
            + (other ? 1 : 0)
            + (eitherOr ? 1 : 0)
            + (p.isOfUncertainOrder() ? 1 : 0);
    boolean swap = rank(second) < rank(first);
    return new Conflict(
        swap ? second : first, swap ? first : second, evidence(p, guesses, steps), null);
  }

  /**
   * Whether both accesses mean one of the objects for which the place stands, as far as is not
   * counted yet: a thread that comes to each element has come to the one of the other, too.
   */
  private static boolean isSame(Access first, Access second) {
    return (first.guesses() > 0 && Choice.covers(first.choice(), second.choice()))
        || Choice.agree(first.choice(), second.choice());
  }

  /** Whether the place stands for objects of which two accesses may mean different ones. */
  private boolean isOneOfMany(Place place) {
    if (place.isOlder()) {
      return true;
    }
    if (!(place.unwrapped() instanceof Place.Element element)) {
      return false;
    }
    FieldKey container = Places.field(element.base());
    return container == null || program.role(container.type()) != Role.HOLDER;
  }

  /**
   * A function of a caller may come back by a public method that changes the same map, which does
   * not find one that was taken out of its container.
   */
  private void callsOut(RootedAccess around) {
    Choice choice = around.access().choice();
    boolean takenOut = choice != null && choice.removed() != null;
    if (takenOut || !(known.key(around) instanceof MapKey map)) {
      return;
    }
    Safety safety = known.safety(map);
    boolean locksEntries = fields.locksEntries(around.access().place());
    for (RootedAccess change : accesses.used(map)) {
      boolean fromOutside =
          change.root().kind() == Root.Kind.ANY_CALLER
              && change.root().method().is(Modifier.PUBLIC)
              && change.method() != around.method()
              && Reentries.isChange(change.access())
              && map.equals(known.key(change));
      if (fromOutside && Reentries.doesHarm(change, around, safety, locksEntries)) {
        conflicts
            .computeIfAbsent(map, k -> new ArrayList<>())
            .add(new Conflict(change, around, Evidence.CALLS_OUT, null));
        return;
      }
    }
  }

  private void reentry(Object key, RootedPair pair) {
    if (key == null) {
      return;
    }
    if (Reentries.isLook(pair.pair())) {
      habits.note(key, pair.pair());
    }
    Place map = pair.pair().first().place();
    Safety safety = known.safety(key);
    Conflict conflict = Reentries.conflict(pair, safety, fields.locksEntries(map));
    if (conflict != null) {
      conflicts.computeIfAbsent(key, k -> new ArrayList<>()).add(conflict);
    }
  }

  private static Evidence evidence(Pair pair, int guesses, int steps) {
    Task.Doubt doubt = pair.secondTask().doubt();
    if (pair.firstTask() != null && pair.firstTask().doubt().compareTo(doubt) > 0) {
      doubt = pair.firstTask().doubt();
    }
    if (doubt == Task.Doubt.EXCEPTION) {
      return Evidence.AFTER_EXCEPTION;
    }
    return Evidence.ofGuesses(guesses + (doubt == Task.Doubt.NONE ? 0 : 1), steps);
  }

  private static int rank(RootedAccess access) {
    return (access.isLocked() ? 2 : 0) + (access.writes() ? 0 : 1);
  }

  /** Whether the content of what the field holds changes after initialisation. */
  private boolean isFilled(FieldKey field) {
    if (filled == null) {
      filled = new HashSet<>();
      for (MapKey map : accesses.maps()) {
        if (!map.isContent() && accesses.used(map).stream().anyMatch(RootedAccess::writes)) {
          filled.add(map.field());
        }
      }
    }
    return filled.contains(field);
  }

  private void add(List<SharedMap> maps, Object key, List<Conflict> found) {
    KnownMaps.Known map = known.of(key);
    if (map == null) {
      return;
    }
    List<RootedAccess> uses = key instanceof MapKey field ? accesses.shared(field) : List.of();
    List<RootedAccess> all = key instanceof MapKey field ? accesses.used(field) : List.of();
    List<Conflict> kept = judged(found, map.safety(), all);
    if (!kept.isEmpty()) {
      maps.add(
          new SharedMap(
              map.subject(),
              map.scope(),
              map.safety(),
              map.handedOver(),
              map.readsMutate(),
              habits.of(key, map.types(), uses),
              beyond(key, found),
              uses,
              kept));
    }
  }

  private Set<Location> beyond(Object key, List<Conflict> found) {
    return key instanceof MapKey map
            && !map.isContent()
            && known.declaration(map).is(Modifier.PRIVATE)
        ? Escapes.beyond(program, map.field(), found)
        : Set.of();
  }

  /** What a conflict means for a map of this safety: one of unknown kind proves less. */
  private List<Conflict> judged(List<Conflict> found, Safety safety, List<RootedAccess> uses) {
    List<Conflict> kept = new ArrayList<>();
    boolean ofContent = found.stream().anyMatch(c -> !c.isOfReference());
    for (Conflict c : found) {
      if (c.evidence().isReentry()) {
        if (c.evidence() != Evidence.NO_SNAPSHOT || isDisturbed(uses, c)) {
          kept.add(c);
        }
      } else if (c.isOfReference()) {
        Conflict swap = c.first().isSwap() && c.second().isSwap() ? compounds.seen(c) : c;
        if (swap != null && !ofContent && !(KnownMaps.isForThreads(safety) && c.first().writes())) {
          kept.add(swap);
        }
      } else if (safety == Safety.PLAIN) {
        kept.add(c.isIterationBesideWrapper() ? UnlockedIterations.told(c) : c);
      } else if (safety == Safety.UNKNOWN && c.evidence().level() == Level.ERROR) {
        kept.add(new Conflict(c.first(), c.second(), Evidence.MAY_STEP, c.lock()));
      } else if (KnownMaps.isAskedInSteps(safety)) {
        boolean iterates = safety == Safety.SYNCHRONIZED && UnlockedIterations.isOne(c);
        Conflict compound =
            iterates
                ? UnlockedIterations.told(c)
                : c.evidence().isCompound() ? c : compounds.seen(c);
        if (compound != null) {
          kept.add(compound);
        }
      }
    }
    kept.sort(
        Comparator.comparing(Conflict::evidence)
            .thenComparing(c -> c.first().at())
            .thenComparing(c -> c.second().at()));
    return kept;
  }

  /** Whether some other method changes the map after initialisation, or sees it half refilled. */
  private static boolean isDisturbed(List<RootedAccess> uses, Conflict looks) {
    boolean refills = looks.first().touch() == Touch.WRITE;
    return uses.stream()
        .anyMatch(a -> (a.writes() || refills) && a.method() != looks.first().method());
  }
}
