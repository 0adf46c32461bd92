// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.SharedMap.Scope;
import io.mapvet.finding.MapSubject;
import io.mapvet.ir.Field;
import io.mapvet.ir.Location;
import io.mapvet.ir.Var;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import java.util.List;
import java.util.Set;

/** What tells the maps of a program apart, and what is known of each. */
final class KnownMaps {
  private final Program program;
  private final FieldFacts fields;
  private final OwnMaps ownMaps;

  /** A parameter of a root: the caller's map. */
  private record Parameter(Root root, int index) {}

  /** The maps that a container holds which no field does. */
  private record LocalContent(Site container) {}

  /**
   * A map.
   *
   * @param handedOver whether it is kept behind a volatile field or an atomic reference
   * @param readsMutate whether a read changes it
   * @param types those it may have
   */
  record Known(
      MapSubject subject,
      Scope scope,
      Safety safety,
      boolean handedOver,
      boolean readsMutate,
      List<String> types) {}

  KnownMaps(Engine engine) {
    this.program = engine.program();
    this.fields = engine.fields();
    this.ownMaps = new OwnMaps(engine);
  }

  /** What tells the map of an access apart, or null for one that has no name in the program. */
  Object key(RootedAccess access) {
    Place place = access.access().place();
    Field own = ownMaps.content(place, access.root(), access.client());
    return own == null ? key(place, access.root()) : new MapKey(program.field(own));
  }

  /** What tells maps apart, or null for one that has no name in the program. */
  Object key(Place place, Root root) {
    Place map = place.unwrapped();
    FieldKey field = Places.field(map);
    if (field != null) {
      return held(map, field);
    }
    Site site =
        map instanceof Place.Alloc alloc
            ? alloc.site()
            : map instanceof Place.Given given ? given.site() : null;
    if (site != null) {
      return site.field() != null ? held(map, site.field()) : site.root();
    }
    if (map instanceof Place.Element element) {
      return keptKey(element, element.base().unwrapped());
    }
    return map instanceof Place.Input input && isParameter(input, root)
        ? new Parameter(root, input.index() - 1)
        : null;
  }

  private MapKey held(Place map, FieldKey field) {
    return new MapKey(field, 0, fields.heldMaps().safety(map, field));
  }

  /** Whether it is one of the method's own, and not what a constructor was given. */
  private static boolean isParameter(Place.Input input, Root root) {
    return input.index() > 0 && input.index() <= root.method().params().size();
  }

  private Object keptKey(Place content, Place container) {
    if (fields.isConfined(container)) {
      return null;
    }
    MapKey key = MapKey.ofContent(content);
    if (key != null) {
      return keepsForAll(key.container()) ? key : null;
    }
    Site made = container instanceof Place.Alloc alloc ? alloc.site().root() : null;
    if (made == null || !keepsForAll(made.field() == null ? made.type() : made.field().type())) {
      return null;
    }
    return made.field() == null ? new LocalContent(made) : new MapKey(made.field(), 1, null);
  }

  private boolean keepsForAll(MapKey container) {
    return container.isContent()
        ? fields.kept(container).stream().anyMatch(c -> keepsForAll(c.type()))
        : keepsForAll(container.field().type());
  }

  /** Whether every thread that looks may find the same object in a container of the type. */
  private boolean keepsForAll(String type) {
    Role role = program.role(type);
    return role == Role.MAP || role == Role.HOLDER || type.endsWith("[]");
  }

  Safety safety(MapKey map) {
    if (map.safety() != null) {
      return map.safety();
    }
    return map.isContent() ? fields.keptSafety(fields.kept(map)) : fields.safety(map.field());
  }

  /** The safety of a map in a field or of one made here; of others nothing is known by the key. */
  Safety safety(Object key) {
    if (key instanceof MapKey map) {
      return safety(map);
    }
    return key instanceof Site site ? fields.safety(site.type(), site.traits()) : Safety.UNKNOWN;
  }

  /** Whether what the field holds, or contains, is followed. */
  boolean isMap(MapKey map) {
    if (map.isContent()) {
      Set<Content> kept = fields.kept(map);
      boolean isPool =
          kept.isEmpty() && map.depth() == 1 && program.role(map.field().type()) == Role.COLLECTION;
      return isPool || kept.stream().anyMatch(c -> program.isContainer(c.type()));
    }
    FieldKey field = map.field();
    return program.isContainer(field.type())
        || fields.contents(field).stream().anyMatch(c -> program.isContainer(c.type()));
  }

  /** What is known of a map; null for one that is not followed. */
  Known of(Object key) {
    if (key instanceof MapKey map) {
      return isMap(map) && declaration(map) != null ? ofField(map) : null;
    }
    if (key instanceof Site site) {
      return program.isContainer(site.type()) ? ofSite(site) : null;
    }
    if (key instanceof LocalContent content) {
      return ofContent(content.container());
    }
    return ofParameter((Parameter) key);
  }

  /** Where the field stands in the source, or null. */
  Field declaration(MapKey map) {
    FieldKey field = map.field();
    Field own = ownMaps.content(field.owner());
    return own != null && own.name().equals(field.name()) ? own : program.declaration(field);
  }

  private Known ofField(MapKey map) {
    FieldKey field = map.field();
    String type =
        map.isContent()
            ? fields.tellingKeptType(fields.kept(map))
            : map.safety() == null ? fields.tellingType(field) : field.type();
    return new Known(
        new MapSubject(field.toString(), map.name(), simple(type), declaration(map).at()),
        scope(map),
        safety(map),
        field.isVolatile() || (map.isContent() && program.role(field.type()) == Role.HOLDER),
        readsMutate(map),
        fields.contents(field).stream().map(Content::type).toList());
  }

  private Known ofSite(Site site) {
    String name = site.variable().isEmpty() ? simple(site.type()) : site.variable();
    return new Known(
        local(site.method(), name, site.type(), site.at()),
        Scope.LOCAL,
        fields.safety(site.type(), site.traits()),
        false,
        readsMutate(new Place.Alloc(site, false)),
        List.of(site.type()));
  }

  private Known ofContent(Site container) {
    Set<Content> contents = fields.kept(container);
    List<String> types = contents.stream().map(Content::type).toList();
    if (types.stream().noneMatch(program::isContainer)) {
      return null;
    }
    String name = container.variable().isEmpty() ? simple(container.type()) : container.variable();
    Safety holder = fields.safety(container.type(), container.traits());
    boolean isValue = program.role(container.type()) == Role.MAP && isForThreads(holder);
    return new Known(
        local(container.method(), name + "[]", fields.tellingKeptType(contents), container.at()),
        isValue ? Scope.VALUE : Scope.LOCAL,
        fields.keptSafety(contents),
        false,
        false,
        types);
  }

  private Known ofParameter(Parameter parameter) {
    Var variable = parameter.root().method().params().get(parameter.index());
    if (!program.isContainer(variable.type())) {
      return null;
    }
    String method = parameter.root().method().id();
    return new Known(
        local(method, variable.name(), variable.type(), parameter.root().method().at()),
        Scope.LOCAL,
        fields.safety(variable.type(), Set.of()),
        false,
        false,
        List.of());
  }

  private static MapSubject local(String method, String name, String type, Location at) {
    return new MapSubject(method.replace('$', '.') + "#" + name, name, simple(type), at);
  }

  private Scope scope(MapKey map) {
    if (map.isContent()
        && program.role(map.field().type()) == Role.MAP
        && isForThreads(fields.safety(map.field()))) {
      return Scope.VALUE;
    }
    return map.field().isStatic() ? Scope.STATIC_FIELD : Scope.INSTANCE_FIELD;
  }

  /** Whether objects of this safety are made for several threads. */
  static boolean isForThreads(Safety safety) {
    return safety == Safety.CONCURRENT || safety == Safety.SYNCHRONIZED;
  }

  /** Whether each call of objects of this safety is one step, and two are two. */
  static boolean isAskedInSteps(Safety safety) {
    return isForThreads(safety) || safety == Safety.COPY_ON_WRITE;
  }

  /** Whether a read of what the field holds changes it. */
  boolean readsMutate(MapKey map) {
    return !map.isContent() && map.safety() == null && readsMutate(new Place.Static(map.field()));
  }

  /** Whether some read of the map changes it: every one, or a look-up by the order of access. */
  private boolean readsMutate(Place map) {
    return fields.readsMutate(map) || fields.mayHave(map, Trait.READS_MUTATE);
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }
}
