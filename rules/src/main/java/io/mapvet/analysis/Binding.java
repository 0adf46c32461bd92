// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Replaces a callee's places by the caller's at one call. */
final class Binding {
  private final Frame frame;
  private final BoundFacts facts;
  private final State state;
  private final List<Value> inputs;
  private final Op call;
  private final Map<Place, Value> known = new HashMap<>();
  private final Map<Place, List<Binding>> chosen = new HashMap<>();
  private final Map<Lockset, Lockset> knownLocks = new IdentityHashMap<>(2);
  private final Map<Signals, Signals> knownSignals = new IdentityHashMap<>(2);
  private final Map<Set<Place>, Set<Place>> knownEnded = new IdentityHashMap<>(2);

  Binding(Frame frame, State state, List<Value> inputs, Op call) {
    this.frame = frame;
    this.state = state;
    this.inputs = inputs;
    this.call = call;
    this.facts = new BoundFacts(frame, this);
  }

  /**
   * One binding for every object that the owner of the place may be, so that what is said of that
   * object, such as that it is locked, stays with it.
   */
  List<Binding> choices(Place place) {
    return chosen.computeIfAbsent(place.base() == null ? place : place.base(), this::chooseOwner);
  }

  private List<Binding> chooseOwner(Place owner) {
    Value owners = map(owner);
    if (owners.must() != null || owners.places().isEmpty()) {
      return List.of(this);
    }
    List<Binding> choices = new ArrayList<>();
    for (Place choice : frame.types().shareable(owners)) {
      Binding binding = new Binding(frame, state, inputs, call);
      binding.known.put(owner, Value.of(choice).with(owners.fact()));
      choices.add(binding);
    }
    return choices;
  }

  /** What a place of the callee may be in the caller. */
  Value map(Place place) {
    Value value = known.get(place);
    if (value == null) {
      value = compute(place);
      known.put(place, value);
    }
    return value;
  }

  private Value compute(Place place) {
    if (place instanceof Place.Input input) {
      return input.index() < inputs.size() ? inputs.get(input.index()) : Value.NONE;
    }
    if (place instanceof Place.Alloc alloc) {
      return Value.of(frame.through(call, alloc, inputs));
    }
    if (place instanceof Place.Static field) {
      return Heap.loadStatic(state, field.field());
    }
    if (place instanceof Place.Field field) {
      Value owners = owners(map(field.base()), field.field());
      return Choice.ofPart(Heap.load(state, owners, field.field()), owners);
    }
    if (place instanceof Place.Element element) {
      return Heap.content(state, map(element.base()));
    }
    if (place instanceof Place.Given given) {
      Value result = Value.NONE;
      for (Place base : map(given.base()).places()) {
        result = result.plus(new Place.Given(base.unwrapped(), given.site()));
      }
      return result;
    }
    if (place instanceof Place.View view) {
      Value result = Value.NONE;
      boolean permits = view.trait() == Trait.ONE_PERMIT || view.trait() == Trait.NO_PERMITS;
      for (Place base : map(view.base()).places()) {
        if (!permits) {
          boolean has = Heap.has(base, view.trait());
          result = result.plus(has ? base : new Place.View(base, view.trait()));
        } else {
          Place counted = OpenTrait.having(frame, base, view.trait());
          result = counted == null ? result : result.plus(counted);
        }
      }
      return result;
    }
    if (place instanceof Place.Guard guard) {
      Value result = Value.NONE;
      for (Place base : map(guard.base()).places()) {
        result = result.plus(new Place.Guard(base, guard.mode()));
      }
      return result;
    }
    if (place instanceof Place.Received received) {
      Value result = Value.NONE;
      for (Place base : map(received.base()).places()) {
        result = result.plus(new Place.Received(base, received.signals()));
      }
      return result;
    }
    return Value.of(place);
  }

  /** Those of the objects that have the field; the callee may not have known what it was given. */
  private Value owners(Value bases, FieldKey field) {
    for (Place base : bases.places()) {
      if (!frame.types().mayHave(base.unwrapped(), field)) {
        List<Place> owners = new ArrayList<>(bases.places());
        owners.removeIf(b -> !frame.types().mayHave(b.unwrapped(), field));
        return new Value(owners, bases.complete(), null);
      }
    }
    return bases;
  }

  /** The caller's value for a value of the callee. */
  Value map(Value value) {
    if (value.places().isEmpty() && value.fact() == null && value.origin() == null) {
      return value;
    }
    Value result = new Value(List.of(), value.complete(), null);
    for (Place place : value.places()) {
      Value mapped = part(place);
      Value joined = result.join(mapped);
      result = place == value.places().get(0) ? joined.with(mapped.fact()) : joined;
    }
    Value mapped = value.fact() == null ? result : result.with(facts.map(value.fact()));
    return mapped.with(value.origin() == null ? null : map(value.origin()));
  }

  private Origin map(Origin origin) {
    Origin here =
        new Origin(
            map(origin.term()), lookUps(origin.read()), lookUps(origin.computed()), Set.of());
    return origin.term() == null ? here : given(origin.term(), here);
  }

  /** With the look-ups by which the caller came to the arguments that make up the value. */
  private Origin given(Term term, Origin here) {
    if (term instanceof Term.Input input) {
      Origin given = input.index() < inputs.size() ? inputs.get(input.index()).origin() : null;
      return given == null ? here : here.from(given);
    }
    Origin result = here;
    for (Term part : term instanceof Term.Pure pure ? pure.operands() : List.<Term>of()) {
      result = result.computedFrom(given(part, Origin.of(part)).sources());
    }
    return result;
  }

  /** A chain of the callee with this frame around it. */
  Trace called(Trace trace, Location at) {
    return trace.calledFrom(at, frame, inputs);
  }

  /** The chain of another thread, which the callee starts. */
  Trace apart(Trace trace) {
    return trace.apart(inputs);
  }

  private Set<LookUp> lookUps(Set<LookUp> lookUps) {
    return SmallSet.map(lookUps, this::map);
  }

  /** The question as the caller sees it, or null where it does not know the map or the key. */
  LookUp map(LookUp lookUp) {
    Place map = certain(lookUp.map());
    Term key = map(lookUp.key());
    return map == null || (key == null && !lookUp.counts())
        ? null
        : new LookUp(map.unwrapped(), key, lookUp.updates(), called(lookUp.trace(), call.at()));
  }

  /** The value as the caller knows it: one that the callee made is the outcome of the call. */
  private Term map(Term term) {
    if (term instanceof Term.Input input) {
      return input.index() < inputs.size() ? inputs.get(input.index()).term() : null;
    }
    if (term instanceof Term.Loaded loaded) {
      Term base = map(loaded.base());
      return base == null && loaded.base() != null ? null : Term.loaded(base, loaded.field());
    }
    if (term instanceof Term.Pure pure) {
      List<Term> operands = new ArrayList<>();
      pure.operands().forEach(o -> operands.add(map(o)));
      return Term.pure(pure.operation(), operands);
    }
    if (term instanceof Term.OneOf oneOf) {
      Term result = null;
      for (Term alternative : oneOf.alternatives()) {
        Term here = map(alternative);
        result = result == null ? here : Term.either(result, here);
      }
      return result;
    }
    if (term instanceof Term.Decided decided) {
      Term condition = map(decided.condition());
      Term yes = map(decided.whenTrue());
      Term no = map(decided.whenFalse());
      return condition == null || yes == null || no == null
          ? Term.either(yes, no)
          : Term.decided(condition, yes, no);
    }
    if (term instanceof Term.Made made) {
      return new Term.Made(call, made.unique());
    }
    return term instanceof Term.Turn ? new Term.Made(call) : term;
  }

  /**
   * The change as the caller sees it.
   *
   * @param held the locks that the caller holds all the time
   * @param changed the map as the callee knows it
   * @param here the map as the caller knows it
   */
  Act map(Act act, Lockset held, Place changed, Place here) {
    if (act.kind() == Act.Kind.LOAD) {
      return act;
    }
    Act.Compound compound = act.compound();
    Act.Compound mapped = null;
    Value value = map(act.value());
    if (compound != null) {
      Lockset own = map(compound.held(), changed, here);
      boolean lost = own.asMap().size() < compound.held().asMap().size();
      mapped =
          new Act.Compound(
              Act.given(compound.shape(), value.term()),
              compound.check(),
              held.union(own),
              compound.unnamedLock() || lost);
    }
    return new Act(
        act.kind(), map(act.key()), value, act.filled(), act.looked(), act.use(), mapped);
  }

  /** What the access is on: a container, or the cell whose reference it uses. */
  Value touched(Access access) {
    Place owner = access.isOfReference() ? access.place().base() : null;
    if (owner == null) {
      return part(access.place());
    }
    FieldKey field = Places.field(access.place());
    Value owners = field == null ? map(owner) : owners(map(owner), field);
    Value cells = new Value(List.of(), owners.complete(), null);
    for (Place place : owners.places()) {
      Place cell = place == Place.NULL ? null : Places.onto(access.place(), place.unwrapped());
      cells = cell == null || cell.isTooLong() ? cells : cells.plus(cell);
    }
    return cells;
  }

  /** What a place of the callee is, as a part of the element that the object it is in is. */
  private Value part(Place place) {
    Value value = map(place);
    return place.base() == null ? value : Choice.ofPart(value, part(place.base()));
  }

  /** The choice as the caller sees it, or null. */
  Choice map(Choice choice) {
    Place container = choice == null ? null : certain(choice.container());
    return container == null
        ? null
        : choice.at(
            container, map(choice.key()), choice.removed() == null ? null : map(choice.removed()));
  }

  /** The one place in the caller that a place of the callee certainly is, or null. */
  Place certain(Place place) {
    FieldKey field = Places.field(place);
    if (field != null && field.type().equals("boolean")) {
      return flag(place, field);
    }
    Place must = map(place).mustUnlessNull();
    return must == null || must.isOlder() ? null : must;
  }

  /** A flag is the field itself, and not what it holds. */
  private Place flag(Place place, FieldKey field) {
    if (place.base() == null) {
      return place;
    }
    Place owner = certain(place.base());
    return owner == null ? null : new Place.Field(owner, field);
  }

  Set<Place> certain(Set<Place> places) {
    return SmallSet.map(places, this::certain);
  }

  /** What has ended, as the caller knows it, and what that contains. */
  Set<Place> ended(Set<Place> places) {
    return places.isEmpty() ? places : knownEnded.computeIfAbsent(places, this::endedHere);
  }

  private Set<Place> endedHere(Set<Place> places) {
    Set<Place> ended = certain(places);
    return ended.isEmpty() ? ended : Ordering.withParts(state, ended);
  }

  /** Every place that one of the callee's may be. */
  Set<Place> all(Set<Place> places) {
    if (places.isEmpty()) {
      return places;
    }
    Set<Place> mapped = new LinkedHashSet<>();
    places.forEach(p -> mapped.addAll(map(p).places()));
    return mapped;
  }

  Lockset map(Lockset locks) {
    return locks.isEmpty() ? locks : knownLocks.computeIfAbsent(locks, l -> l.mapLocks(this::lock));
  }

  /**
   * The locks held at an access. What belongs to the object accessed, because it is that object, an
   * owner of it or a part of an owner, belongs to it in the caller too: also where that has no name
   * for the owner.
   *
   * @param accessed the object as the callee knows it
   * @param here the object as the caller knows it
   */
  Lockset map(Lockset locks, Place accessed, Place here) {
    if (locks.isEmpty()) {
      return locks;
    }
    Lockset known = locks.mapLocks(lock -> lock(lock, accessed, here));
    for (Map.Entry<Lock, Mode> held : locks.asMap().entrySet()) {
      if (OwnParts.isOfOwner(held.getKey(), accessed, here)) {
        known = known.with(held.getKey().relativeTo(accessed, here), held.getValue());
      }
    }
    return known;
  }

  /**
   * The locks that the caller holds at an access in the callee: also the monitor of the argument
   * through which the callee comes to the object.
   *
   * @param accessed the object as the callee knows it
   */
  Lockset held(State state, Runner runner, Place accessed) {
    boolean locked = !runner.isTask() && !state.lockedValues.isEmpty();
    Place.Input input = locked && accessed.root() instanceof Place.Input in ? in : null;
    Place argument = input == null ? null : certain(input);
    return argument == null
        ? runner.locks()
        : state.lockedWith(inputs.get(input.index()).term(), argument, runner.locks());
  }

  private Lock lock(Lock lock, Place accessed, Place here) {
    if (lock.isRelative()) {
      return lock.at(here);
    }
    Place own = lock.place().equals(accessed) ? certain(accessed) : null;
    if (own != null && Locks.hasOwnMonitor(own)) {
      return lock.at(own);
    }
    boolean moves = !lock.isChosen() || lock.isOnWayToMap();
    Place beside = moves ? Places.moveAlong(lock.place(), accessed, here) : null;
    if (beside == null) {
      Place owner = accessed.base();
      boolean ofOwner =
          lock.place().isOlder() || (owner != null && Places.isPrefix(owner, lock.place()));
      Value owners = ofOwner ? map(lock.place()) : Value.NONE;
      Place place = OwnParts.owner(lock.place(), owners, accessed, here);
      return place instanceof Place.Alloc ? lock.at(side(lock, place)) : lock(lock);
    }
    if (lock.isOnWayToMap()) {
      return lock.onWayToMap(beside);
    }
    if (lock.stable() && Places.hasElement(beside) && !Places.hasElement(lock.place())) {
      return lock.onWayToMap(beside);
    }
    Place known = Places.isPrefix(lock.place(), accessed) ? null : certain(lock.place());
    Place named = Locks.counted(frame, known == null ? beside : known);
    return named == null ? null : lock.at(side(lock, named));
  }

  private Lock lock(Lock lock) {
    if (lock.isChosen()) {
      Place place = inContainer(lock.place());
      Term index = lock.index().isLastOfSeveral() ? null : map(lock.index());
      return place == null ? null : lock.ofElement(place, index);
    }
    if (lock.place().root() instanceof Place.Input input && chosen(input) != null) {
      Choice choice = chosen(input);
      Place element = Locks.element(inputs.get(input.index()), choice);
      Place place = Places.replaceRoot(lock.place(), element);
      return lock.stable() ? lock.ofElement(place, choice.key().term()) : lock.at(place);
    }
    Place place = certain(lock.place());
    return place == null ? null : lock.at(side(lock, place));
  }

  /** The place of a lock that was given, as a side of the lock that the caller knows. */
  private Place side(Lock lock, Place place) {
    boolean named = !lock.isMonitor() && !lock.isWon() && lock.index() == null;
    return named ? frame.engine().fields().lockViews().resolve(place) : place;
  }

  /** Which element an input is, or null. */
  private Choice chosen(Place.Input input) {
    return input.index() < inputs.size()
            && inputs.get(input.index()).fact() instanceof Fact.Chosen chosen
        ? chosen.choice()
        : null;
  }

  /** The path through an element, on from what the caller knows as the container. */
  private Place inContainer(Place place) {
    if (place instanceof Place.Element element && !Places.hasElement(element.base())) {
      Place container = certain(element.base());
      return container == null ? null : new Place.Element(container);
    }
    Place base = place.base() == null ? null : inContainer(place.base());
    return base == null ? null : Places.onto(place, base);
  }

  Signals map(Signals signals) {
    return signals == Signals.NONE
        ? signals
        : knownSignals.computeIfAbsent(signals, s -> s.map(this::certain));
  }

  /** The lock in the caller, with the mode a view of it gives, or null. */
  Lock map(Lock lock, Mode mode) {
    Lockset mapped = map(Lockset.EMPTY.with(lock, mode));
    return mapped.isEmpty() ? null : mapped.asMap().keySet().iterator().next();
  }
}
