// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Clients.RootedPair;
import io.mapvet.analysis.SharedMap.Scope;
import io.mapvet.finding.Level;
import io.mapvet.finding.MapSubject;
import io.mapvet.ir.Field;
import io.mapvet.ir.Location;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Var;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Groups accesses and conflicts by the map they are on, wherever in the program they stand. */
final class SharedMaps {
  private final Program program;
  private final FieldFacts fields;
  private final Map<Object, List<Conflict>> conflicts = new LinkedHashMap<>();
  private final Map<Object, List<RootedAccess>> accesses = new LinkedHashMap<>();
  private final Map<Object, List<RootedAccess>> references = new LinkedHashMap<>();
  private final Map<Object, List<RootedAccess>> escapes = new LinkedHashMap<>();

  private final CompoundActions compounds;
  private final Habits habits;
  private final OwnMaps ownMaps;

  /** A parameter of a root: the caller's map. */
  private record Parameter(Root root, int index) {}

  SharedMaps(Engine engine) {
    this.ownMaps = new OwnMaps(engine);
    this.program = engine.program();
    this.fields = engine.fields();
    this.compounds = new CompoundActions(program);
    this.habits = new Habits(engine);
  }

  /** The maps with conflicts, in the order of their declarations. */
  List<SharedMap> find(Clients clients) {
    Set<Set<Location>> shown = new HashSet<>();
    for (RootedPair pair : clients.pairs()) {
      Object first = key(pair.pair().first().place(), pair.root());
      Object key = first != null ? first : key(pair.pair().second().place(), pair.root());
      if (pair.pair().isReentry()) {
        reentry(key == null ? contentKey(pair.pair().first().place()) : key, pair);
      } else if (key != null) {
        Conflict conflict = conflict(pair);
        if (conflict.first().takesTurnsWith(conflict.second())) {
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
      Object key = key(access);
      if (key instanceof MapKey && !Places.isGiven(access.access().place())) {
        (access.isOfReference() ? references : access.isEscape() ? escapes : accesses)
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(access);
      }
    }
    clients.callsOut().forEach(this::callsOut);
    List<SharedMap> maps = new ArrayList<>();
    for (Map.Entry<Object, List<RootedAccess>> group : accesses.entrySet()) {
      MapKey map = (MapKey) group.getKey();
      if (isMap(map) && safety(map) == Safety.PLAIN) {
        Safety holder = map.isContent() ? fields.safety(map.field()) : null;
        List<Conflict> found =
            FieldConflicts.of(program, map, afterInitialisation(map), readsMutate(map), holder)
                .stream()
                .filter(c -> !shown.contains(sides(c)))
                .collect(Collectors.toCollection(ArrayList::new));
        List<RootedAccess> given = used(escapes.getOrDefault(map, List.of()));
        if (!given.isEmpty()) {
          found.addAll(Escapes.conflicts(program, map, afterInitialisation(map), given, holder));
        }
        if (!found.isEmpty()) {
          conflicts.computeIfAbsent(map, k -> new ArrayList<>()).addAll(found);
        }
      } else if (isMap(map) && isForThreads(safety(map))) {
        List<Conflict> found = new ArrayList<>(compounds.of(map, safety(map), used(map)));
        if (safety(map) == Safety.SYNCHRONIZED) {
          found.addAll(UnlockedIterations.of(program, map, afterInitialisation(map)));
        }
        if (!found.isEmpty()) {
          conflicts.computeIfAbsent(map, k -> new ArrayList<>()).addAll(found);
        }
      }
    }
    references.keySet().stream().map(MapKey.class::cast).filter(this::isMap).forEach(this::publish);
    conflicts.forEach((key, found) -> add(maps, key, found));
    maps.sort(
        Comparator.comparing((SharedMap m) -> m.subject().declaration())
            .thenComparing(m -> m.subject().qualifiedName()));
    return maps;
  }

  private void publish(MapKey map) {
    List<RootedAccess> uses = afterInitialisation(map, references.get(map));
    List<Conflict> found = new Publications(program, compounds, map).of(uses, safety(map));
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
        isOneOfMany(p.first().place()) && !Choice.agree(p.first().choice(), p.second().choice())
            || Places.isGiven(p.first().place())
            || Places.isGiven(p.second().place());
    boolean eitherOr =
        p.firstTask() == null && Trace.maybeEitherOr(p.first().trace(), p.secondTask().start());
    int guesses =
        Math.max(first.guesses(), second.guesses()) + (other ? 1 : 0) + (eitherOr ? 1 : 0);
    boolean swap = rank(second) < rank(first);
    return new Conflict(swap ? second : first, swap ? first : second, evidence(p, guesses), null);
  }

  /** Whether the place stands for objects of which two accesses may mean different ones. */
  private boolean isOneOfMany(Place place) {
    if (!(place.unwrapped() instanceof Place.Element element)) {
      return false;
    }
    FieldKey container = Places.field(element.base());
    return container == null || program.role(container.type()) != Role.HOLDER;
  }

  private Safety holderSafety(LocalContent kept) {
    Site container = kept.container();
    return program.role(container.type()) == Role.MAP
        ? fields.safety(container.type(), container.traits())
        : Safety.UNKNOWN;
  }

  /** A function of a caller may come back by a public method that changes the same map. */
  private void callsOut(RootedAccess around) {
    if (!(key(around) instanceof MapKey map)) {
      return;
    }
    Safety safety = safety(map);
    boolean locksEntries = fields.locksEntries(around.access().place());
    for (RootedAccess change : used(map)) {
      boolean fromOutside =
          change.root().kind() == Root.Kind.ANY_CALLER
              && change.root().method().is(Modifier.PUBLIC)
              && change.method() != around.method()
              && Reentries.isChange(change.access())
              && map.equals(key(change));
      if (fromOutside && Reentries.doesHarm(change, around, safety, locksEntries)) {
        conflicts
            .computeIfAbsent(map, k -> new ArrayList<>())
            .add(new Conflict(change, around, Evidence.CALLS_OUT, null));
        return;
      }
    }
  }

  /** What tells apart the maps that one container holds, be it for one thread each; or null. */
  private static MapKey contentKey(Place place) {
    FieldKey container =
        place.unwrapped() instanceof Place.Element element ? Places.field(element.base()) : null;
    return container == null ? null : new MapKey(container, true);
  }

  private void reentry(Object key, RootedPair pair) {
    if (key == null) {
      return;
    }
    if (Reentries.isLook(pair.pair())) {
      habits.note(key, pair.pair());
    }
    Place map = pair.pair().first().place();
    Safety safety =
        key instanceof MapKey field
            ? safety(field)
            : key instanceof Site site ? fields.safety(site.type(), site.traits()) : Safety.UNKNOWN;
    Conflict conflict = Reentries.conflict(pair, safety, fields.locksEntries(map));
    if (conflict != null) {
      conflicts.computeIfAbsent(key, k -> new ArrayList<>()).add(conflict);
    }
  }

  private static Evidence evidence(Pair pair, int guesses) {
    Task.Doubt doubt = pair.secondTask().doubt();
    if (pair.firstTask() != null && pair.firstTask().doubt().compareTo(doubt) > 0) {
      doubt = pair.firstTask().doubt();
    }
    if (doubt == Task.Doubt.EXCEPTION) {
      return Evidence.AFTER_EXCEPTION;
    }
    return Evidence.ofGuesses(guesses + (doubt == Task.Doubt.NONE ? 0 : 1));
  }

  private static int rank(RootedAccess access) {
    return (access.isLocked() ? 2 : 0) + (access.writes() ? 0 : 1);
  }

  private Object key(RootedAccess access) {
    Place place = access.access().place();
    Field own = ownMaps.content(place, access.root(), access.client());
    return own == null ? key(place, access.root()) : new MapKey(program.field(own), false);
  }

  /** The maps that a container holds which no field does. */
  private record LocalContent(Site container) {}

  /** What tells maps apart, or null for one that has no name in the program. */
  private Object key(Place place, Root root) {
    Place map = place.unwrapped();
    FieldKey field = Places.field(map);
    if (field != null) {
      return new MapKey(field, false);
    }
    Site site =
        map instanceof Place.Alloc alloc
            ? alloc.site()
            : map instanceof Place.Given given ? given.site() : null;
    if (site != null) {
      return site.field() != null ? new MapKey(site.field(), false) : site.root();
    }
    if (map instanceof Place.Element element) {
      return keptKey(element.base().unwrapped());
    }
    return map instanceof Place.Input input && input.index() > 0
        ? new Parameter(root, input.index() - 1)
        : null;
  }

  private Object keptKey(Place container) {
    Site made = container instanceof Place.Alloc alloc ? alloc.site().root() : null;
    FieldKey field = made == null ? Places.field(container) : made.field();
    String type = field != null ? field.type() : made != null ? made.type() : null;
    if (type == null || !keepsForAll(type)) {
      return null;
    }
    return field != null ? new MapKey(field, true) : new LocalContent(made);
  }

  /** Whether every thread that looks may find the same object in a container of the type. */
  private boolean keepsForAll(String type) {
    Role role = program.role(type);
    return role == Role.MAP || role == Role.HOLDER || type.endsWith("[]");
  }

  private Safety safety(MapKey map) {
    return map.isContent()
        ? fields.keptSafety(fields.kept(map.field()))
        : fields.safety(map.field());
  }

  private boolean isMap(MapKey map) {
    if (map.isContent()) {
      Set<FieldFacts.Content> kept = fields.kept(map.field());
      boolean isPool = kept.isEmpty() && program.role(map.field().type()) == Role.COLLECTION;
      return isPool || kept.stream().anyMatch(c -> program.isJudged(c.type()));
    }
    FieldKey field = map.field();
    return program.isJudged(field.type())
        || fields.contents(field).stream().anyMatch(c -> program.isJudged(c.type()));
  }

  private static boolean isForThreads(Safety safety) {
    return safety == Safety.CONCURRENT || safety == Safety.SYNCHRONIZED;
  }

  private List<RootedAccess> afterInitialisation(MapKey map) {
    return afterInitialisation(map, accesses.getOrDefault(map, List.of()));
  }

  private static List<RootedAccess> afterInitialisation(MapKey map, List<RootedAccess> all) {
    return used(all).stream().filter(a -> !a.access().place().isLocal()).toList();
  }

  /** The accesses after initialisation, of confined and of found objects too. */
  private List<RootedAccess> used(MapKey map) {
    return used(accesses.getOrDefault(map, List.of()));
  }

  private static List<RootedAccess> used(List<RootedAccess> all) {
    Map<List<Object>, RootedAccess> live = new LinkedHashMap<>();
    for (RootedAccess access : all) {
      if (!access.initialises()) {
        live.putIfAbsent(
            Arrays.asList(
                access.at(),
                access.root(),
                access.task() == null ? null : access.task().key(),
                access.touch(),
                access.client(),
                access.access().place()),
            access);
      }
    }
    return List.copyOf(live.values());
  }

  private void add(List<SharedMap> maps, Object key, List<Conflict> found) {
    Safety safety;
    boolean handedOver = false;
    boolean readsMutate;
    List<String> types;
    MapSubject subject;
    Scope scope;
    Set<Location> beyond = Set.of();
    List<RootedAccess> uses = List.of();
    if (key instanceof MapKey map) {
      if (!isMap(map)) {
        return;
      }
      FieldKey field = map.field();
      safety = safety(map);
      readsMutate = readsMutate(map);
      types = fields.contents(field).stream().map(FieldFacts.Content::type).toList();
      Field own = ownMaps.content(field.owner());
      boolean isOwn = own != null && own.name().equals(field.name());
      Field declaration = isOwn ? own : program.declaration(field);
      if (declaration == null) {
        return;
      }
      subject =
          new MapSubject(
              field.toString(),
              map.isContent() ? field.name() + "[]" : field.name(),
              simple(
                  map.isContent()
                      ? fields.tellingKeptType(fields.kept(field))
                      : fields.tellingType(field)),
              declaration.at());
      scope = scope(map);
      handedOver =
          field.isVolatile() || map.isContent() && program.role(field.type()) == Role.HOLDER;
      uses = afterInitialisation(map);
      beyond =
          declaration.is(Modifier.PRIVATE) && !map.isContent()
              ? Escapes.beyond(program, field, found)
              : Set.of();
    } else if (key instanceof Site site) {
      if (!program.isJudged(site.type())) {
        return;
      }
      safety = fields.safety(site.type(), site.traits());
      readsMutate = readsMutate(new Place.Alloc(site, false));
      types = List.of(site.type());
      String name = site.variable().isEmpty() ? simple(site.type()) : site.variable();
      subject =
          new MapSubject(
              site.method().replace('$', '.') + "#" + name, name, simple(site.type()), site.at());
      scope = Scope.LOCAL;
    } else if (key instanceof LocalContent content) {
      Site container = content.container();
      Set<FieldFacts.Content> contents = fields.kept(container);
      if (contents.stream().noneMatch(c -> program.isJudged(c.type()))) {
        return;
      }
      safety = fields.keptSafety(contents);
      readsMutate = false;
      String name =
          (container.variable().isEmpty() ? simple(container.type()) : container.variable()) + "[]";
      subject =
          new MapSubject(
              container.method().replace('$', '.') + "#" + name,
              name,
              simple(fields.tellingKeptType(contents)),
              container.at());
      scope = isForThreads(holderSafety(content)) ? Scope.VALUE : Scope.LOCAL;
    } else {
      Parameter parameter = (Parameter) key;
      Var variable = parameter.root().method().params().get(parameter.index());
      if (!program.isJudged(variable.type())) {
        return;
      }
      safety = fields.safety(variable.type(), Set.of());
      readsMutate = false;
      types = List.of();
      Location at = parameter.root().method().at();
      String method = parameter.root().method().id().replace('$', '.');
      subject =
          new MapSubject(
              method + "#" + variable.name(), variable.name(), simple(variable.type()), at);
      scope = Scope.LOCAL;
    }
    List<Conflict> kept = judged(found, safety, uses);
    if (!kept.isEmpty()) {
      Set<Habit> how = habits.of(key, types, uses);
      maps.add(
          new SharedMap(subject, scope, safety, handedOver, readsMutate, how, beyond, uses, kept));
    }
  }

  private Scope scope(MapKey map) {
    if (map.isContent() && program.role(map.field().type()) == Role.MAP) {
      Safety holder = fields.safety(map.field());
      if (holder == Safety.CONCURRENT || holder == Safety.SYNCHRONIZED) {
        return Scope.VALUE;
      }
    }
    return map.field().isStatic() ? Scope.STATIC_FIELD : Scope.INSTANCE_FIELD;
  }

  /** What a conflict means for a map of this safety: one of unknown kind proves less. */
  private List<Conflict> judged(List<Conflict> found, Safety safety, List<RootedAccess> uses) {
    List<Conflict> kept = new ArrayList<>();
    boolean ofContent = found.stream().anyMatch(c -> !c.isOfReference());
    for (Conflict c : found) {
      if (c.evidence().isReentry()) {
        if (c.evidence() != Evidence.NO_SNAPSHOT || isWrittenApart(uses, c)) {
          kept.add(c);
        }
      } else if (c.isOfReference()) {
        Conflict swap = c.first().isSwap() && c.second().isSwap() ? compounds.seen(c) : c;
        if (swap != null && !ofContent && !(isForThreads(safety) && c.first().writes())) {
          kept.add(swap);
        }
      } else if (safety == Safety.PLAIN) {
        kept.add(c);
      } else if (safety == Safety.UNKNOWN && c.evidence().level() == Level.ERROR) {
        kept.add(new Conflict(c.first(), c.second(), Evidence.MAY_STEP, c.lock()));
      } else if (isForThreads(safety)) {
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

  /** Whether some other method changes the map after initialisation. */
  private static boolean isWrittenApart(List<RootedAccess> uses, Conflict looks) {
    return uses.stream().anyMatch(a -> a.writes() && a.method() != looks.first().method());
  }

  private boolean readsMutate(MapKey map) {
    return !map.isContent() && readsMutate(new Place.Static(map.field()));
  }

  /** Whether some read of the map changes it: every one, or a look-up by the order of access. */
  private boolean readsMutate(Place map) {
    return fields.readsMutate(map) || fields.mayHave(map, Trait.READS_MUTATE);
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }
}
