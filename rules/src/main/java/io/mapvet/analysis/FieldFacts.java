// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.ClassDecl;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import io.mapvet.knowledge.TypeFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What all of the program together stores into a field: whether it is assigned after
 * initialisation, and what kinds of object it may hold.
 */
final class FieldFacts {
  private final Program program;
  private final Set<FieldKey> replaced = new HashSet<>();
  private final Set<FieldKey> assignedLater = new HashSet<>();
  private final Set<FieldKey> unset = new HashSet<>();
  private final Set<FieldKey> blindly = new HashSet<>();
  private final LockViews lockViews;
  private final ThreadLocals threadLocals;
  private final ExactTypes exactTypes;
  private final Set<FieldKey> onDemand = new HashSet<>();
  private final Set<FieldKey> givenOtherwise = new HashSet<>();
  private final LockedFields lockedFields;
  private final Stages stages;
  private final HeldMaps heldMaps;

  /** Each set stays as it is: another one takes its place. */
  private final Map<FieldKey, Set<Content>> contents = new HashMap<>();

  private final Map<Object, Set<Content>> kept = new LinkedHashMap<>();
  private Map<FieldKey, Set<Content>> keptByField;

  FieldFacts(Program program) {
    this.program = program;
    this.lockViews = new LockViews(program);
    this.threadLocals = new ThreadLocals(program);
    this.exactTypes = new ExactTypes(program);
    this.lockedFields = new LockedFields();
    this.stages = new Stages(program, new GivenFlags(this::isMadeOnce));
    this.heldMaps = new HeldMaps(program, this);
  }

  /** Takes in what a class shows, before anything is interpreted. */
  void add(Stores stores) {
    replaced.addAll(stores.replaced());
    assignedLater.addAll(stores.assignedLater());
    unset.addAll(stores.unset());
    blindly.addAll(stores.blindly());
    onDemand.addAll(stores.onDemand());
    givenOtherwise.addAll(stores.givenOtherwise());
    lockViews.add(stores.sides());
    threadLocals.add(stores.initial());
    exactTypes.add(stores.types());
    lockedFields.add(stores.locks());
    stages.add(stores.stages());
    stores.contents().forEach((field, found) -> found.forEach(content -> store(field, content)));
  }

  /** Whether the flag is given something else than true after initialisation. */
  boolean isUnset(FieldKey flag) {
    program.log().asked(flag);
    return unset.contains(flag);
  }

  /** Whether some method gives the field something after initialisation without reading it. */
  boolean isSetBlindly(FieldKey field) {
    program.log().asked(field);
    return blindly.contains(field);
  }

  /**
   * Whether the field is given another new object after its own object or class was initialised,
   * and not just its first one on demand.
   */
  boolean isReplaced(FieldKey field) {
    program.log().asked(field);
    return !field.isFinal() && replaced.contains(field) && !madeOnce(field);
  }

  /** Whether the field is given its first object on demand, under a lock, and never another one. */
  boolean isMadeOnce(FieldKey field) {
    program.log().asked(field);
    return madeOnce(field);
  }

  private boolean madeOnce(FieldKey field) {
    return onDemand.contains(field) && !givenOtherwise.contains(field);
  }

  /** Whether the field is given something else than null after initialisation. */
  boolean isAssignedLater(FieldKey field) {
    program.log().asked(field);
    return assignedLater.contains(field);
  }

  /** Whether all uses of the field are under one lock. */
  boolean isLocked(FieldKey field) {
    program.log().asked(field);
    return lockedFields.isLocked(field);
  }

  /** What the thread-locals in fields start with. */
  ThreadLocals threadLocals() {
    return threadLocals;
  }

  /** Fields that hold one of a few constants. */
  HeldMaps heldMaps() {
    return heldMaps;
  }

  Stages stages() {
    return stages;
  }

  /** Fields that only hold new objects of one class. */
  ExactTypes exactTypes() {
    return exactTypes;
  }

  /** Which fields hold the two sides of one read-write lock. */
  LockViews lockViews() {
    return lockViews;
  }

  /** Gives all that is known of fields before anything is interpreted, apart from contents. */
  void describe(BiConsumer<FieldKey, Object> facts) {
    replaced.forEach(field -> facts.accept(field, "replaced"));
    assignedLater.forEach(field -> facts.accept(field, "assigned later"));
    onDemand.stream().filter(this::madeOnce).forEach(field -> facts.accept(field, "made once"));
    unset.forEach(field -> facts.accept(field, "unset"));
    blindly.forEach(field -> facts.accept(field, "blindly"));
    lockViews.sides().forEach(facts);
    threadLocals.initial().forEach(facts);
    exactTypes.types().forEach(facts);
    lockedFields.all().forEach(field -> facts.accept(field, "locked"));
    stages.describe(facts);
  }

  /** Notes that {@code value} is stored into the field. */
  void store(FieldKey field, Value value) {
    for (Place place : value.places()) {
      Content content = content(place);
      if (content != null) {
        store(field, content);
      }
    }
  }

  void store(FieldKey field, Content content) {
    program.log().add(new Journal.Stored(field, content));
    Set<Content> known = contents.getOrDefault(field, Set.of());
    if (!known.contains(content)) {
      Set<Content> all = new LinkedHashSet<>(known);
      all.add(content);
      contents.put(field, all);
    }
  }

  private Content content(Place place) {
    if (place instanceof Place.View view && view.trait() == Trait.SYNCHRONIZED) {
      Set<Trait> wraps = Set.of(Trait.SYNCHRONIZED);
      return new Content(wrapperType(place.unwrapped()), wraps, Set.of(), true);
    }
    if (place.unwrapped() instanceof Place.Alloc alloc) {
      Site site = alloc.site();
      return new Content(site.type(), site.traits(), site.open(), site.isFresh());
    }
    if (place.unwrapped() instanceof Place.Field field) {
      return new Content(field.field().type(), Set.of(), Set.of(), false, field.field());
    }
    return null;
  }

  /** What a wrapper of the map or collection is declared to be. */
  private String wrapperType(Place wrapped) {
    FieldKey field = Places.field(wrapped);
    String type =
        wrapped instanceof Place.Alloc alloc
            ? alloc.site().type()
            : field == null ? "" : field.type();
    return program.role(type) == Role.COLLECTION ? "java.util.Collection" : "java.util.Map";
  }

  /** Notes that {@code value} becomes content of a container. */
  void keep(Place container, Value value) {
    FieldKey field = Places.field(container);
    Object key =
        field != null
            ? field
            : container instanceof Place.Alloc alloc
                ? alloc.site().root()
                : MapKey.ofContent(container);
    for (Place place : key == null ? List.<Place>of() : value.places()) {
      Content content = content(place);
      if (content != null) {
        keep(key, content);
      }
    }
  }

  /**
   * @param container the field that holds it, where it is made, or the key of a map in a container
   */
  void keep(Object container, Content content) {
    program.log().add(new Journal.Kept(container, content));
    kept.computeIfAbsent(container, k -> new LinkedHashSet<>()).add(content);
  }

  /** The kinds of object that what the field holds may contain; asked when all code is seen. */
  Set<Content> kept(FieldKey field) {
    if (keptByField == null) {
      keptByField = new HashMap<>();
      kept.forEach(
          (key, contents) -> {
            FieldKey named = key instanceof Site site ? site.field() : null;
            named = key instanceof FieldKey own ? own : named;
            if (named != null) {
              keptByField.computeIfAbsent(named, k -> new LinkedHashSet<>()).addAll(contents);
            }
          });
    }
    return keptByField.getOrDefault(field, Set.of());
  }

  /** The kinds of object that a map in a container may be. */
  Set<Content> kept(MapKey content) {
    return content.depth() == 1
        ? kept(content.field())
        : kept.getOrDefault(content.container(), Set.of());
  }

  /** The same of what the objects of a site contain that no field holds. */
  Set<Content> kept(Site container) {
    return kept.getOrDefault(container.root(), Set.of());
  }

  Set<Content> contents(FieldKey field) {
    Set<Content> all = contents.getOrDefault(field, Set.of());
    program.log().add(new Journal.Held(field, all));
    return all;
  }

  /** The final fields of the same class whose object the field may be given. */
  Set<FieldKey> aliases(FieldKey field) {
    Set<FieldKey> aliases = new LinkedHashSet<>();
    for (Content content : contents(field)) {
      if (content.of() != null
          && content.of().isFinal()
          && content.of().owner().equals(field.owner())) {
        aliases.add(content.of());
      }
    }
    aliases.remove(field);
    return aliases;
  }

  /** Whether everything the field may hold is known to have the trait, and something is. */
  boolean always(FieldKey field, Trait trait) {
    Set<Content> all = contents(field);
    return !all.isEmpty() && all.stream().allMatch(c -> c.traits().contains(trait));
  }

  /** The weakest safety of what the field may hold; UNKNOWN where nothing tells. */
  Safety safety(FieldKey field) {
    TypeFacts declared = program.facts(field.type());
    if (declared != null && declared.safety() != Safety.UNKNOWN) {
      return declared.safety();
    }
    Set<Content> all = contents(field);
    Safety weakest = weakest(all);
    return weakest == Safety.UNKNOWN ? safetyElsewhere(field, all) : weakest;
  }

  /**
   * The safety of the one other field of which the field is given the map, if that is made for
   * threads or never changes.
   */
  private Safety safetyElsewhere(FieldKey field, Set<Content> all) {
    FieldKey other = all.size() == 1 ? all.iterator().next().of() : null;
    if (other == null || other.equals(field)) {
      return Safety.UNKNOWN;
    }
    Safety there = weakest(contents(other));
    return there == Safety.PLAIN ? Safety.UNKNOWN : there;
  }

  /**
   * The weakest safety of what the field's object may contain; UNKNOWN where some are made for
   * threads and some are not, for which of them is changed in place is not seen.
   */
  Safety keptSafety(Set<Content> all) {
    boolean concurrent =
        all.stream().anyMatch(c -> safety(c.type(), c.traits()) == Safety.CONCURRENT);
    Safety weakest = weakest(all);
    return concurrent && weakest == Safety.PLAIN ? Safety.UNKNOWN : weakest;
  }

  private Safety weakest(Set<Content> contents) {
    Safety found = Safety.UNKNOWN;
    for (Content content : contents) {
      Safety safety = safety(content.type(), content.traits());
      if (safety == Safety.PLAIN) {
        return safety;
      }
      if (safety != Safety.UNKNOWN) {
        found = safety;
      }
    }
    return found;
  }

  /** The type to name in a report: the most telling one that the field may hold. */
  String tellingType(FieldKey field) {
    return telling(contents(field), field.type());
  }

  /** The type to name in a report of what the field's object contains. */
  String tellingKeptType(Set<Content> kept) {
    return telling(
        kept,
        kept.stream()
            .map(Content::type)
            .filter(program::isContainer)
            .findFirst()
            .orElse("java.util.Map"));
  }

  private String telling(Set<Content> contents, String otherwise) {
    for (Content content : contents) {
      if (safety(content.type(), content.traits()) == Safety.PLAIN) {
        return libraryType(content.type());
      }
    }
    return otherwise;
  }

  /** The type itself, or of an anonymous class what it extends. */
  private String libraryType(String type) {
    ClassDecl decl = program.classNamed(type);
    return decl != null && decl.kind() == ClassDecl.Kind.ANONYMOUS ? decl.superclass() : type;
  }

  /** The weakest safety of what the place may be; UNKNOWN where nothing tells. */
  Safety safety(Place place) {
    if (place instanceof Place.Alloc alloc) {
      return safety(alloc.site().type(), alloc.site().traits());
    }
    FieldKey field = Places.field(place);
    return field == null ? Safety.UNKNOWN : safety(field);
  }

  Safety safety(String type, Set<Trait> traits) {
    for (Trait trait : traits) {
      switch (trait) {
        case PLAIN:
          return Safety.PLAIN;
        case SYNCHRONIZED:
          return Safety.SYNCHRONIZED;
        case CONCURRENT:
          return Safety.CONCURRENT;
        case IMMUTABLE:
          return Safety.IMMUTABLE;
        case COPY_ON_WRITE:
          return Safety.COPY_ON_WRITE;
        default:
      }
    }
    TypeFacts facts = program.facts(type);
    return facts == null ? Safety.UNKNOWN : facts.safety();
  }

  /** Whether what the place may hold has the trait, as far as is seen. */
  boolean mayHave(Place place, Trait trait) {
    if (place instanceof Place.Alloc alloc) {
      return alloc.site().has(trait);
    }
    FieldKey field = Places.field(place);
    return field != null && contents(field).stream().anyMatch(c -> c.traits().contains(trait));
  }

  /** Those of the places that are known here to be latches which the first signal opens. */
  Set<Place> openedByOne(Set<Place> places) {
    return SmallSet.map(places, p -> mayHave(p, Trait.ONE_SIGNAL) ? p : null);
  }

  /** Whether only a caller knows if what the place holds has the trait. */
  boolean mayBeGiven(Place place, Trait trait) {
    return place instanceof Place.Alloc alloc
        ? alloc.site().open().contains(trait)
        : contents(Places.field(place)).stream().anyMatch(c -> c.open().contains(trait));
  }

  /** Whether what the place holds gives each thread a value of its own. */
  boolean isConfined(Place place) {
    if (place instanceof Place.Alloc alloc) {
      return threadLocals.confines(alloc.site().type());
    }
    FieldKey field = Places.field(place);
    return field != null
        && (program.role(field.type()) == Role.CONFINED || !contents(field).isEmpty())
        && contents(field).stream().allMatch(c -> threadLocals.confines(c.type()));
  }

  /**
   * Whether it is a part of what a thread-local keeps for this thread, and was made for it: the
   * fields on the way only ever hold new objects.
   */
  boolean isOfThread(Place place) {
    for (Place p = place; p.base() != null; p = p.base()) {
      if (p instanceof Place.Element && isConfined(p.base())) {
        return p != place;
      }
      if (p instanceof Place.Field field && !isMadeAnew(field.field())) {
        return false;
      }
    }
    return false;
  }

  /** Whether the field only ever holds new objects; an array is taken to be its owner's. */
  private boolean isMadeAnew(FieldKey field) {
    Set<Content> all = contents(field);
    return field.type().endsWith("[]")
        || (!all.isEmpty() && all.stream().allMatch(c -> c.exact() && c.of() == null));
  }

  /** Whether every read of what the place may hold changes it, as in a WeakHashMap. */
  boolean readsMutate(Place place) {
    if (place instanceof Place.Alloc alloc) {
      return readsMutate(alloc.site().type());
    }
    FieldKey field = Places.field(place);
    if (field == null || readsMutate(field.type())) {
      return field != null;
    }
    for (Content content : contents(field)) {
      if (readsMutate(content.type())) {
        return true;
      }
    }
    return false;
  }

  /** Whether every map it may be locks an entry while a function computes its value. */
  boolean locksEntries(Place place) {
    if (place instanceof Place.Alloc alloc) {
      return locksEntries(alloc.site().type());
    }
    FieldKey field = Places.field(place);
    return field != null
        && (locksEntries(field.type())
            || !contents(field).isEmpty()
                && contents(field).stream().allMatch(c -> c.exact() && locksEntries(c.type())));
  }

  private boolean locksEntries(String type) {
    TypeFacts facts = program.facts(type);
    return facts != null && facts.locksEntries();
  }

  private boolean readsMutate(String type) {
    TypeFacts facts = program.facts(type);
    return facts != null && facts.readsMutate();
  }
}
