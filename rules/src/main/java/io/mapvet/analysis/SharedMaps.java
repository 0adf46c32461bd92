// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Clients.RootedPair;
import io.mapvet.analysis.SharedMap.Scope;
import io.mapvet.finding.Level;
import io.mapvet.finding.MapSubject;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.Location;
import io.mapvet.ir.Var;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups accesses and conflicts by the map they are on, wherever in the program they stand. */
final class SharedMaps {
  private final Program program;
  private final FieldFacts fields;
  private final Map<Object, List<Conflict>> conflicts = new LinkedHashMap<>();
  private final Map<Object, List<RootedAccess>> accesses = new LinkedHashMap<>();

  /** A parameter of a root: the caller's map. */
  private record Parameter(Root root, int index) {}

  SharedMaps(Engine engine) {
    this.program = engine.program();
    this.fields = engine.fields();
  }

  /** The maps with conflicts, in the order of their declarations. */
  List<SharedMap> find(Clients clients) {
    for (RootedPair pair : clients.pairs()) {
      Object key = key(pair.pair().first().place(), pair.root());
      if (key != null) {
        conflicts.computeIfAbsent(key, k -> new ArrayList<>()).add(conflict(pair));
      }
    }
    for (RootedAccess access : clients.accesses()) {
      Object key = key(access.access().place(), access.root());
      if (key instanceof FieldKey) {
        accesses.computeIfAbsent(key, k -> new ArrayList<>()).add(access);
      }
    }
    List<SharedMap> maps = new ArrayList<>();
    for (Map.Entry<Object, List<RootedAccess>> group : accesses.entrySet()) {
      FieldKey field = (FieldKey) group.getKey();
      if (isMap(field) && fields.safety(field) == Safety.PLAIN) {
        List<Conflict> found =
            new FieldConflicts(program, field, readsMutate(field), afterInitialisation(field))
                .find();
        if (!found.isEmpty()) {
          conflicts.computeIfAbsent(field, k -> new ArrayList<>()).addAll(found);
        }
      }
    }
    conflicts.forEach((key, found) -> add(maps, key, found));
    maps.sort(
        Comparator.comparing((SharedMap m) -> m.subject().declaration())
            .thenComparing(m -> m.subject().qualifiedName()));
    return maps;
  }

  private static Conflict conflict(RootedPair pair) {
    Pair p = pair.pair();
    RootedAccess first = new RootedAccess(p.first(), pair.root(), p.firstTask(), pair.client());
    RootedAccess second = new RootedAccess(p.second(), pair.root(), p.secondTask(), pair.client());
    boolean proven =
        p.first().proven()
            && p.second().proven()
            && (p.firstTask() == null || p.firstTask().proven())
            && p.secondTask().proven();
    boolean swap = rank(second) < rank(first);
    return new Conflict(swap ? second : first, swap ? first : second, evidence(p, proven), null);
  }

  private static Evidence evidence(Pair pair, boolean proven) {
    Task.Doubt doubt = pair.secondTask().doubt();
    if (pair.firstTask() != null && pair.firstTask().doubt().compareTo(doubt) > 0) {
      doubt = pair.firstTask().doubt();
    }
    if (doubt == Task.Doubt.EXCEPTION) {
      return Evidence.AFTER_EXCEPTION;
    }
    return proven && doubt == Task.Doubt.NONE ? Evidence.PROVEN : Evidence.MAY_STEP;
  }

  private static int rank(RootedAccess access) {
    return (access.isLocked() ? 2 : 0) + (access.writes() ? 0 : 1);
  }

  /** What tells maps apart, or null for one that has no name in the program. */
  private static Object key(Place place, Root root) {
    Place map = place.unwrapped();
    FieldKey field = Places.field(map);
    if (field != null) {
      return field;
    }
    if (map instanceof Place.Alloc alloc) {
      return alloc.site().field() != null ? alloc.site().field() : alloc.site().root();
    }
    return map instanceof Place.Input input && input.index() > 0
        ? new Parameter(root, input.index() - 1)
        : null;
  }

  private boolean isMap(FieldKey field) {
    return program.role(field.type()) == Role.MAP
        || fields.contents(field).stream().anyMatch(c -> program.role(c.type()) == Role.MAP);
  }

  private List<RootedAccess> afterInitialisation(FieldKey field) {
    Map<List<Object>, RootedAccess> live = new LinkedHashMap<>();
    for (RootedAccess access : accesses.getOrDefault(field, List.of())) {
      if (!access.initialises() && access.root().kind() != Root.Kind.CONFINED) {
        live.putIfAbsent(
            Arrays.asList(
                access.at(),
                access.root(),
                access.task() == null ? null : access.task().key(),
                access.touch(),
                access.access().place()),
            access);
      }
    }
    return List.copyOf(live.values());
  }

  private void add(List<SharedMap> maps, Object key, List<Conflict> found) {
    Safety safety;
    boolean readsMutate;
    MapSubject subject;
    Scope scope;
    List<RootedAccess> uses = List.of();
    if (key instanceof FieldKey field) {
      if (!isMap(field)) {
        return;
      }
      safety = fields.safety(field);
      readsMutate = readsMutate(field);
      Field declaration = declaration(field);
      if (declaration == null) {
        return;
      }
      subject =
          new MapSubject(
              field.toString(), field.name(), simple(fields.tellingType(field)), declaration.at());
      scope = field.isStatic() ? Scope.STATIC_FIELD : Scope.INSTANCE_FIELD;
      uses = afterInitialisation(field);
    } else if (key instanceof Site site) {
      if (program.role(site.type()) != Role.MAP) {
        return;
      }
      safety = fields.safety(site.type(), site.traits());
      readsMutate = readsMutate(new Place.Alloc(site, false));
      String name = site.variable().isEmpty() ? simple(site.type()) : site.variable();
      subject =
          new MapSubject(
              site.method().replace('$', '.') + "#" + name, name, simple(site.type()), site.at());
      scope = Scope.LOCAL;
    } else {
      Parameter parameter = (Parameter) key;
      Var variable = parameter.root().method().params().get(parameter.index());
      if (program.role(variable.type()) != Role.MAP) {
        return;
      }
      safety = fields.safety(variable.type(), Set.of());
      readsMutate = false;
      Location at = parameter.root().method().at();
      String method = parameter.root().method().id().replace('$', '.');
      subject =
          new MapSubject(
              method + "#" + variable.name(), variable.name(), simple(variable.type()), at);
      scope = Scope.LOCAL;
    }
    List<Conflict> kept = judged(found, safety);
    if (!kept.isEmpty()) {
      maps.add(new SharedMap(subject, scope, safety, readsMutate, uses, kept));
    }
  }

  /** What a conflict means for a map of this safety: one of unknown kind proves less. */
  private static List<Conflict> judged(List<Conflict> found, Safety safety) {
    List<Conflict> kept = new ArrayList<>();
    for (Conflict c : found) {
      if (safety == Safety.PLAIN) {
        kept.add(c);
      } else if (safety == Safety.UNKNOWN && c.evidence().level() == Level.ERROR) {
        kept.add(new Conflict(c.first(), c.second(), Evidence.MAY_STEP, c.lock()));
      }
    }
    kept.sort(
        Comparator.comparing(Conflict::evidence)
            .thenComparing(c -> c.first().at())
            .thenComparing(c -> c.second().at()));
    return kept;
  }

  private boolean readsMutate(FieldKey field) {
    return readsMutate(new Place.Static(field));
  }

  /** Whether some read of the map changes it: every one, or a look-up by the order of access. */
  private boolean readsMutate(Place map) {
    return fields.readsMutate(map) || fields.mayHave(map, Trait.READS_MUTATE);
  }

  private Field declaration(FieldKey field) {
    ClassDecl owner = program.classNamed(field.owner());
    if (owner != null) {
      for (Field f : owner.fields()) {
        if (f.name().equals(field.name())) {
          return f;
        }
      }
    }
    return null;
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }
}
