// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Summary.Launch;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Source;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Operand;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import io.mapvet.knowledge.TypeFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One call of a library method: does what knowledge says it does. */
final class Library {
  private static final Effect.Keeps STORES = new Effect.Keeps(new Operand(1, false), Operand.THIS);

  private final Frame frame;
  private final Calls calls;
  private final MethodFacts facts;
  private final Op op;
  private final String name;
  private final String resultType;
  private final Value receiver;
  private final List<Value> args;
  private final State state;
  private final Swaps swaps;
  private final Runner runner;
  private final Map<Integer, Value> returned = new HashMap<>();
  private Value result = Value.NONE;
  private Fact fact;
  private Origin origin;
  private boolean joined;

  /**
   * @param receiver the object called or, for a constructor, the new object
   * @param resultType binary name of the type of the result
   */
  Library(
      Frame frame,
      Calls calls,
      MethodFacts facts,
      Op op,
      String name,
      String resultType,
      Value receiver,
      List<Value> args,
      State state) {
    this.frame = frame;
    this.calls = calls;
    this.facts = facts;
    this.op = op;
    this.name = name;
    this.resultType = resultType;
    this.receiver = receiver;
    this.args = args;
    this.state = state;
    this.swaps = new Swaps(frame);
    this.runner = Runner.own(frame, state);
  }

  Frame frame() {
    return frame;
  }

  Calls calls() {
    return calls;
  }

  MethodFacts facts() {
    return facts;
  }

  Op op() {
    return op;
  }

  State state() {
    return state;
  }

  /** The thread that makes the call. */
  Runner runner() {
    return runner;
  }

  /** Does it and gives the value of the result. */
  Value run() {
    result();
    for (Effect effect : facts.effects()) {
      apply(effect);
    }
    if (role() == Role.COLLECTION && result != Value.NONE && removes()) {
      Heap.take(state, result);
    }
    if (joined) {
      state.end(t -> t.key().op() == op && !t.older());
    }
    return (fact == null ? result : result.with(fact)).with(origin);
  }

  /** What a holder holds, by its name; null where it is not known which holder it is. */
  private static Place cell(Value holder) {
    Place reference = holder.mustUnlessNull();
    Place cell = reference == null ? null : new Place.Element(reference.unwrapped());
    return cell == null || cell.isTooLong() ? null : cell;
  }

  /** Whether it is about a holder that threads share. */
  private boolean isHolder() {
    TypeFacts type = frame.program().facts(facts.owner());
    return type.role() == Role.HOLDER && type.safety() == Safety.CONCURRENT;
  }

  /** The object that {@code Object.clone} makes: it shares what the fields hold (JLS 10.7). */
  private Value cloned(Value original) {
    String type = op instanceof Op.Invoke call ? call.receiver().type() : resultType;
    Value clone = Value.of(frame.make(op, true, type, Set.of()));
    Heap.keep(state, clone, Heap.content(state, original));
    for (String supertype : frame.program().supertypes(type)) {
      for (FieldKey field : frame.program().fieldsOf(supertype)) {
        Value held = Heap.load(state, original, field);
        Heap.store(state, clone, field, held, frame.engine().relevance().of(field, held));
      }
    }
    return clone;
  }

  private boolean removes() {
    return facts.effects().stream()
        .anyMatch(e -> e instanceof Effect.Accesses a && a.touch() == Touch.REMOVE);
  }

  private void result() {
    for (Effect effect : facts.effects()) {
      if (effect instanceof Effect.Results results && results.source() != Source.RETURNED) {
        Value more = result(results);
        result = result == Value.NONE ? more : result.join(more);
      }
    }
  }

  private Value result(Effect.Results results) {
    Set<Trait> traits = Makes.traits(facts, args);
    Value of = operand(results.of());
    return switch (results.source()) {
      case FRESH -> Value.of(frame.make(op, true, resultType, traits));
      case CONFINED -> confined(of, traits);
      case SAME -> traits.isEmpty() ? of : Heap.view(of, traits.iterator().next());
      case VIEW -> {
        Value view =
            traits.isEmpty() ? of.with((Fact) null) : Heap.view(of, traits.iterator().next());
        yield Choice.ofPart(view, of);
      }
      case COPY -> {
        Value copy = Value.of(frame.make(op, true, resultType, traits));
        Heap.keep(state, copy, Heap.content(state, of));
        Swaps.copied(state, of, copy);
        yield copy;
      }
      case CLONE -> cloned(of);
      case ELEMENT -> {
        fact = taken(of);
        Value element = Heap.content(state, of);
        if (isHolder() && args.isEmpty()) {
          swaps.loaded(cell(of), element, op.at(), state);
        }
        yield element;
      }
      case READ_LOCK -> guard(of, Mode.READ);
      case WRITE_LOCK -> guard(of, Mode.EXCLUSIVE);
      case RETURNED -> Value.NONE;
    };
  }

  /**
   * What a thread-local gives this thread: what was set, what its initialiser gives to all, or an
   * object of the thread's own.
   */
  private Value confined(Value threadLocals, Set<Trait> traits) {
    Value result = Value.NONE;
    for (Place place : threadLocals.places()) {
      Place initial = frame.engine().fields().threadLocals().initial(place.unwrapped());
      Value set = state.load(place.unwrapped(), HeapKey.CONTENT);
      if (initial != null) {
        result = result.plus(initial);
      } else if (set == null || set.places().stream().allMatch(Library::isLambda)) {
        set = place.isLocal() ? null : Value.of(new Place.Element(place.unwrapped()));
      }
      for (Place value : set == null ? List.<Place>of() : set.places()) {
        result = isLambda(value) ? result : result.plus(value);
      }
    }
    return result.places().isEmpty() ? Value.of(frame.make(op, true, resultType, traits)) : result;
  }

  private static boolean isLambda(Place place) {
    return place instanceof Place.Alloc alloc && alloc.site().task() != null;
  }

  /** Which element it is, where one is asked for by its index. */
  private Fact taken(Value of) {
    Place container = of.mustUnlessNull();
    if (container == null) {
      return null;
    }
    boolean byIndex = args.size() == 1 && role() == Role.COLLECTION;
    Value index = byIndex ? args.get(0) : Value.NONE;
    return new Fact.Taken(Choice.byIndex(container.unwrapped(), index, op));
  }

  private static Value guard(Value locks, Mode mode) {
    Value views = Value.NONE;
    for (Place lock : locks.places()) {
      if (lock != Place.NULL) {
        views = views.plus(new Place.Guard(lock, mode));
      }
    }
    return views;
  }

  /** What an operand of an effect refers to. */
  Value operand(Operand operand) {
    if (operand.returnedBy() > 0) {
      return returned.getOrDefault(operand.returnedBy(), Value.NONE);
    }
    Value value =
        switch (operand.arg()) {
          case Operand.RESULT -> result;
          case 0 -> receiver;
          default -> operand.arg() <= args.size() ? args.get(operand.arg() - 1) : Value.NONE;
        };
    return operand.elements() ? Heap.content(state, value) : value;
  }

  private void apply(Effect effect) {
    if (effect instanceof Effect.Accesses accesses) {
      access(accesses);
    } else if (effect instanceof Effect.Keeps keeps) {
      keep(keeps);
    } else if (effect instanceof Effect.Calls call) {
      call(call);
    } else if (effect instanceof Effect.KeepsResult keeps) {
      frame.keep(state, operand(keeps.into()), returned.getOrDefault(keeps.function(), Value.NONE));
    } else if (effect instanceof Effect.Starts starts) {
      joined |= new LibraryStart(this, starts).run();
    } else if (effect instanceof Effect.Joins joins) {
      await(operand(joins.on()), joins.when());
    } else if (effect instanceof Effect.Firsts firsts) {
      Place flag = operand(firsts.on()).mustUnlessNull();
      fact = flag == null ? null : new Fact.First(flag);
    } else if (effect instanceof Effect.Awaits awaits) {
      await(awaits);
    } else if (effect instanceof Effect.Signals signals) {
      Place latch = operand(signals.on()).mustUnlessNull();
      if (latch != null && applies(signals)) {
        state.signalled = state.signalled.plus(latch, isSingle());
      }
    } else if (effect instanceof Effect.Acquires acquires) {
      acquire(acquires);
    } else if (effect instanceof Effect.Holds holds) {
      fact = Locks.held(frame, operand(holds.on()), !holds.on().equals(Operand.THIS));
    } else if (effect instanceof Effect.Releases releases) {
      release(releases);
    } else if (effect instanceof Effect.Results results && results.source() == Source.RETURNED) {
      result = result.join(returned.getOrDefault(results.of().arg(), Value.NONE));
    }
  }

  private void keep(Effect.Keeps keeps) {
    Value container = operand(keeps.into());
    Value kept = operand(keeps.what());
    if (isHolder() && keeps.equals(STORES) && !(op instanceof Op.New)) {
      swaps.stored(cell(container), Heap.content(state, container), kept, true, op.at(), state);
    }
    frame.keep(state, container, kept);
    if (keeps.what().elements() && !keeps.into().elements()) {
      Swaps.copied(state, operand(keeps.what().whole()), container);
    }
    if (op instanceof Op.New && keeps.into().equals(Operand.THIS)) {
      state.lookUps = state.lookUps.changed(new Term.Made(op));
    }
    if (givesAway() && keeps.into().equals(Operand.THIS) && frame.engine().relevance().of(kept)) {
      container.places().forEach(p -> Heap.give(state, p.unwrapped(), kept));
    }
  }

  /** Whether what is kept belongs to the thread that waits for it. */
  private boolean givesAway() {
    boolean signals = facts.effects().stream().anyMatch(e -> e instanceof Effect.Signals);
    boolean exchanges = facts.effects().stream().anyMatch(e -> e instanceof Effect.Awaits);
    return signals && (exchanges || role() == Role.COLLECTION || role() == Role.HANDLE);
  }

  /** The role of the type whose entry speaks of the method. */
  Role role() {
    return frame.program().role(facts.owner());
  }

  /**
   * Whether one signal lets a waiting thread go on: a flag is set, a permit or element is there.
   */
  private boolean isSingle() {
    return role() == Role.HOLDER || role() == Role.LOCK || role() == Role.COLLECTION;
  }

  /** Setting a flag to its constant, or a reference to anything but null, is a signal. */
  private boolean applies(Effect.Signals signals) {
    return Makes.applies(signals.ifArg(), signals.equalTo(), args)
        && args.stream().noneMatch(a -> a.must() == Place.NULL && role() == Role.HOLDER);
  }

  private void await(Effect.Awaits awaits) {
    Value latches = operand(awaits.on());
    if (!isSingle()) {
      await(latches, awaits.ifTrue() ? Effect.When.TRUE : Effect.When.ALWAYS);
      return;
    }
    Place latch = latches.mustUnlessNull();
    if (latch == null || latch.isOlder() || state.signalled.possible().contains(latch)) {
      return;
    }
    if (awaits.ifTrue()) {
      fact = new Fact.Signalled(latch);
    } else if (role() != Role.LOCK || isWithoutPermits(latch)) {
      take(latch);
    }
  }

  /** Takes the signal of one thread, or of all of them where every turn of a loop takes one. */
  private void take(Place latch) {
    List<Task> from = state.running.stream().filter(t -> t.handles().contains(latch)).toList();
    boolean one = from.size() == 1 && !from.get(0).older() && from.get(0).times() == Times.ONCE;
    if (one || (from.isEmpty() && role() == Role.LOCK) || !args.isEmpty()) {
      Ordering.signalled(state, Set.of(latch));
    } else {
      state.waited = State.plus(state.waited, latch);
    }
  }

  /** Whether a semaphore has no permit until one is released. */
  private boolean isWithoutPermits(Place semaphore) {
    return frame.engine().fields().mayHave(semaphore, Trait.NO_PERMITS);
  }

  private void access(Effect.Accesses access) {
    Value touched = operand(access.on());
    boolean own = access.on().equals(Operand.THIS);
    boolean looksUp =
        access.touch() != Touch.READ
            && facts.effects().stream().anyMatch(e -> e instanceof Effect.KeepsResult);
    boolean reorders = own && facts.effects().stream().anyMatch(e -> e instanceof Effect.Reorders);
    Access.What what =
        new Access.What(
            access.touch(),
            access.stepwise(),
            reorders,
            own && role() == Role.VIEW,
            isOfThread(args),
            access.touch() != Touch.READ && access.touch() != Touch.ITERATE);
    List<Value> keyed = own ? keyed() : null;
    Act act = keyed == null ? null : Act.of(facts, access.touch(), op, keyed, state);
    frame.touch(state, touched, what, own ? role() : Role.MAP, looksUp, act, runner, op.at());
    Place map = touched.mustUnlessNull();
    if (keyed != null && map != null && access.touch() == Touch.READ) {
      LookUp lookUp = lookUp(map.unwrapped(), keyed);
      if (role() == Role.MAP && !args.isEmpty()) {
        fact = new Fact.LookedUp(new Choice(map.unwrapped(), args.get(0), false), lookUp);
      }
    }
    if (keyed != null && map != null && access.touch() == Touch.REMOVE && !args.isEmpty()) {
      fact = new Fact.Taken(new Choice(map.unwrapped(), args.get(0), true));
    }
    if (act != null) {
      changed(touched, act);
    }
    if (what.writes() && receiver.term() != null && own) {
      frame.uses().note(receiver, Act.Use.CHANGED);
      state.lookUps = state.lookUps.changed(receiver.term());
    }
  }

  /** The key and the other arguments of a call that speaks of one entry or of all, else null. */
  private List<Value> keyed() {
    if (role() == Role.MAP) {
      return args;
    }
    boolean ofKeys = receiver.places().stream().anyMatch(p -> Heap.has(p, Trait.MAPPED));
    if (role() == Role.COLLECTION && ofKeys) {
      return args;
    }
    boolean ofEntry =
        role() == Role.VIEW
            && facts.effects().contains(new Effect.Results(Source.ELEMENT, Operand.THIS))
            && !goesOverElements();
    if (!ofEntry) {
      return null;
    }
    List<Value> all = new ArrayList<>(args);
    all.add(0, receiver);
    return all;
  }

  /** Notes the question, and gives it; null where the key is not known. */
  private LookUp lookUp(Place map, List<Value> keyed) {
    Term key = keyed.isEmpty() ? null : keyed.get(0).term();
    if (key == null && !keyed.isEmpty()) {
      return null;
    }
    LookUp lookUp = new LookUp(map, key, frame.trace(op.at()));
    Term made = new Term.Made(op);
    state.lookUps =
        state
            .lookUps
            .without(made)
            .with(
                lookUp,
                new LookUps.Answer(LookUps.Outcome.UNKNOWN, state.locks, state.unnamedLock));
    origin = Origin.of(made, lookUp);
    return lookUp;
  }

  private void changed(Value maps, Act act) {
    if (act.value().term() != null) {
      state.notePut(act.value().term(), op.at());
    }
    for (Place map : maps.places()) {
      state.lookUps = state.lookUps.afterChange(map.unwrapped(), act.key());
    }
  }

  /** Whether the first argument stands for the calling thread. */
  private static boolean isOfThread(List<Value> args) {
    return !args.isEmpty()
        && args.get(0).must() instanceof Place.Alloc key
        && key.site().has(Trait.OF_THREAD);
  }

  private void call(Effect.Calls call) {
    List<Value> passed = new ArrayList<>();
    for (Operand operand : call.passed()) {
      passed.add(operand == null ? Value.NONE : chosen(operand));
    }
    if (call.passed().isEmpty() && call.function().equals(Operand.THIS)) {
      passed.addAll(args);
    }
    Value out = Value.NONE;
    for (Place function : operand(call.function()).places()) {
      if (isParallel()) {
        Launch launch =
            new Launch(Effect.Where.POOL, null, Times.PARALLEL, Set.of(), Set.of(), true, 0);
        calls.functions().launch(state, function, launch, op, frame.trace(op.at()), passed);
        out = out.join(returnedToAll(call, function, passed));
      } else {
        int mark = frame.mark();
        List<Task> before = state.running;
        out = out.join(invoke(call, function, passed));
        if (state.running != before && goesOverElements()) {
          Loops.age(state, frame.madeSince(mark));
          out = out.join(invoke(call, function, passed));
        }
      }
    }
    returned.put(call.function().arg(), out);
  }

  private Value invoke(Effect.Calls call, Place function, List<Value> passed) {
    return invoke(call, function, passed, state, runner);
  }

  private Value invoke(
      Effect.Calls call, Place function, List<Value> passed, State at, Runner thread) {
    String method = call.function().equals(Operand.THIS) ? name : "";
    return calls
        .functions()
        .invoke(at, function, method, List.of(), passed, op, op.at(), thread.holding(entry()));
  }

  /** What is passed to a function: for a key's value, which one it is. */
  private Value chosen(Operand operand) {
    Value value = operand(operand);
    Place map = receiver.mustUnlessNull();
    return operand.equals(new Operand(0, true)) && computes() && map != null && value.fact() == null
        ? value.with(new Fact.Taken(new Choice(map.unwrapped(), args.get(0), false)))
        : value;
  }

  private boolean computes() {
    return role() == Role.MAP
        && !args.isEmpty()
        && facts.effects().stream().anyMatch(e -> e instanceof Effect.KeepsResult);
  }

  /** What is held while a function computes the value of a key. */
  private Lockset entry() {
    Lockset held = Lockset.EMPTY;
    Place map = receiver.mustUnlessNull();
    if (computes() && map != null && frame.engine().fields().locksEntries(map.unwrapped())) {
      Term key = args.get(0).term();
      for (Place value : Heap.content(state, receiver).places()) {
        held = held.with(Lock.entry(value.unwrapped(), key), Mode.EXCLUSIVE);
      }
    }
    return held;
  }

  /** What a function that several threads call returns to all of them: nothing that it makes. */
  private Value returnedToAll(Effect.Calls call, Place function, List<Value> passed) {
    int mark = frame.mark();
    Value value = invoke(call, function, passed, state.copy(), Runner.task(frame, 0));
    Set<Site> made = frame.madeSince(mark);
    List<Place> shared = new ArrayList<>(value.places());
    shared.removeIf(p -> p.root() instanceof Place.Alloc alloc && made.contains(alloc.site()));
    return new Value(shared, value.complete(), null);
  }

  /** Whether the function runs once for every element. */
  private boolean goesOverElements() {
    return facts.effects().stream()
        .anyMatch(e -> e instanceof Effect.Accesses a && a.touch() == Touch.ITERATE);
  }

  /** A parallel stream runs its functions beside each other and waits for them. */
  private boolean isParallel() {
    return receiver.places().stream().anyMatch(p -> Heap.has(p, Trait.PARALLEL));
  }

  private void await(Value handles, Effect.When when) {
    Place must = handles.mustUnlessNull();
    Set<Place> places = new LinkedHashSet<>();
    if (must != null) {
      places.add(must);
    } else if (handles.complete()) {
      places.addAll(handles.places());
    }
    if (must == null || must.isOlder()) {
      if (when == Effect.When.ALWAYS) {
        places.forEach(p -> state.waited = State.plus(state.waited, p));
      }
      return;
    }
    switch (when) {
      case ALWAYS -> Ordering.end(state, places);
      case NEVER -> Ordering.doubt(state, places);
      case TRUE, FALSE -> {
        if (when == Effect.When.TRUE) {
          Ordering.doubt(state, places);
        }
        fact = new Fact.Ended(List.copyOf(places), when == Effect.When.TRUE);
      }
    }
  }

  private void acquire(Effect.Acquires acquires) {
    Lock lock = Locks.lock(frame, operand(acquires.on()), false);
    if (lock == null) {
      state.unnamedLock = op.at();
    }
    if (lock == null || !Locks.isLock(frame, facts.owner(), lock.place())) {
      return;
    }
    Place place = lock.place();
    Mode mode = place instanceof Place.Guard guard ? guard.mode() : acquires.mode();
    Lock held = place instanceof Place.Guard guard ? lock.at(guard.base()) : lock;
    if (acquires.ifTrue()) {
      fact = new Fact.Acquired(held, mode);
    } else {
      state.locks = state.locks.with(held, mode);
    }
  }

  private void release(Effect.Releases releases) {
    Locks.release(frame, state, operand(releases.on()));
  }
}
