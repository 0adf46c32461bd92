// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Source;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Operand;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import io.mapvet.knowledge.TypeFacts;
import java.util.HashMap;
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
  private Fact ordered;
  private Origin origin;
  private boolean joined;
  private Value elements;
  private Set<Place> waited = Set.of();

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
    this.resultType = frame.types().ofNew(facts, resultType);
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

  /** The name of the method as the call has it. */
  String name() {
    return name;
  }

  Value receiver() {
    return receiver;
  }

  List<Value> args() {
    return args;
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
    boolean used = role() == Role.COLLECTION || op.dst() != null;
    if (used && result != Value.NONE && HandOver.takes(facts)) {
      Heap.take(state, result);
    }
    if (beginsIteration()) {
      Place map = receiver.mustUnlessNull().unwrapped();
      state.iterations = state.iterations.begun(new Term.Made(op), map);
    }
    if (joined) {
      state.end(t -> t.key().op() == op && !t.older());
    }
    Fact said = fact == null ? streamed() : fact;
    Origin from = origin == null ? passedOn() : origin;
    return (said == null ? result : result.with(said)).with(from);
  }

  /** Where the result comes from if it is an argument. */
  private Origin passedOn() {
    Origin from = null;
    for (Effect effect : facts.effects()) {
      if (effect instanceof Effect.Results results
          && results.source() == Source.SAME
          && !results.of().equals(Operand.THIS)) {
        Origin argument = operand(results.of()).origin();
        from = from == null ? argument : Origin.join(from, argument);
      }
    }
    return from;
  }

  /**
   * What is known of the elements of the stream that the call makes of another one, or null; a call
   * that goes over them waits for what the functions on the way wait for.
   */
  private Fact streamed() {
    Fact.Streamed from = receiver.fact() instanceof Fact.Streamed stream ? stream : null;
    Value made = elements != null || from == null ? elements : from.elements();
    Set<Place> all = from == null ? waited : SmallSet.union(from.waited(), waited);
    if (goesOverElements()) {
      Ordering.endAll(state, all);
    }
    boolean known = role() == Role.VIEW && (made != null || !all.isEmpty());
    return known && !goesOverElements() ? new Fact.Streamed(made, all) : null;
  }

  /** What a holder holds, by its name; null where it is not known which holder it is. */
  private static Place cell(Value holder) {
    Place reference = holder.mustUnlessNull();
    Place cell = reference == null ? null : new Place.Element(reference.unwrapped());
    return cell == null || cell.isTooLong() ? null : cell;
  }

  /** Whether it is about a holder that threads share, or about one that nobody sets. */
  private boolean isHolder(Safety safety) {
    TypeFacts type = frame.program().facts(facts.owner());
    return type.role() == Role.HOLDER && type.safety() == safety;
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

  private void result() {
    for (Effect effect : facts.effects()) {
      if (effect instanceof Effect.Results results && results.source() != Source.RETURNED) {
        Value more = result(results);
        result = result == Value.NONE ? more : result.join(more);
      } else if (effect instanceof Effect.LoopOf loop) {
        result = Value.of(new Place.ClassObject(loop.who()));
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
        state.reuse = state.reuse.withView(of.term(), new Term.Made(op));
        Locks.viewed(state, of, view, new Term.Made(op));
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
        if (of.places().stream().anyMatch(p -> frame.engine().fields().isConfined(p.unwrapped()))) {
          yield confined(of, traits);
        }
        fact = isHolder(Safety.IMMUTABLE) ? null : taken(of);
        Value element = Heap.content(state, of);
        if (isHolder(Safety.CONCURRENT) && args.isEmpty()) {
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
    Choice choice =
        byIndex
            ? Choice.byIndex(container.unwrapped(), args.get(0), op)
            : Choice.next(container.unwrapped(), op, frame.turns().innermost());
    return new Fact.Taken(HandOver.takes(facts) ? choice.removed(runner.locks()) : choice);
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
      LibraryCallbacks callbacks = new LibraryCallbacks(this);
      returned.put(call.function().arg(), callbacks.run(call));
      waited = SmallSet.union(waited, callbacks.waited());
    } else if (effect instanceof Effect.Fills fills) {
      new LibraryCallbacks(this).fill(returned.getOrDefault(fills.function(), Value.NONE));
    } else if (effect instanceof Effect.KeepsResult keeps) {
      Value made = returned.getOrDefault(keeps.function(), Value.NONE);
      if (keeps.into().arg() == Operand.RESULT && role() == Role.VIEW) {
        elements = made;
      } else if (keeps.into().elements()) {
        replaceContent(made);
      } else {
        frame.keep(state, operand(keeps.into()), made);
      }
    } else if (effect instanceof Effect.Starts starts) {
      LibraryStart start = new LibraryStart(this, starts);
      joined |= start.run();
      returned.put(starts.function().arg(), start.returned());
    } else if (effect instanceof Effect.Results results && results.source() == Source.RETURNED) {
      result = result.join(returned.getOrDefault(results.of().arg(), Value.NONE));
    } else if (!(effect instanceof Effect.Results)) {
      Fact said = new LibraryOrder(this).apply(effect);
      if (said instanceof Fact.Signalled received
          && HandOver.takes(facts)
          && fact instanceof Fact.Taken taken) {
        fact = new Fact.Taken(taken.choice(), received);
      } else if (said != null) {
        ordered = ordered == null ? said : new Fact.All(List.of(ordered, said));
        fact = ordered;
      }
    }
  }

  /** Puts what a function has made in the place of all that the receiver contains. */
  private void replaceContent(Value made) {
    boolean known = made.complete() && !made.places().isEmpty();
    if (known && receiver.must() instanceof Place.Alloc container && !container.isOlder()) {
      state.store(container, HeapKey.CONTENT, made);
    }
    frame.keep(state, receiver, made);
  }

  private boolean beginsIteration() {
    TypeFacts iterator = frame.program().facts(resultType);
    return iterator != null
        && iterator.failsFast()
        && op instanceof Op.Invoke
        && receiver.mustUnlessNull() != null
        && !isOneOfSeveral(receiver);
  }

  /** Whether it is an own object taken out of a container, which goes by the name of them all. */
  private static boolean isOneOfSeveral(Value value) {
    return value.fact() instanceof Fact.Chosen && value.mustUnlessNull().isLocal();
  }

  /** This call as an access of the map in the middle of which it runs other code. */
  Access access(Place map, Touch touch) {
    return new Access(
        map,
        new Access.What(touch, false, false, false, false, touch != Touch.ITERATE),
        state.locks,
        state.ended,
        state.signalled,
        runner.guesses(),
        false,
        Beside.of(state),
        Choice.of(receiver, map, state),
        null,
        frame.trace(op.at()));
  }

  private void keep(Effect.Keeps keeps) {
    Value container = operand(keeps.into());
    Value kept = operand(keeps.what());
    if (isHolder(Safety.CONCURRENT) && keeps.equals(STORES) && !(op instanceof Op.New)) {
      swaps.stored(cell(container), Heap.content(state, container), kept, true, op.at(), state);
    }
    frame.keep(state, container, kept);
    if (container.places().stream().anyMatch(state::mayBeFound)) {
      state.putBack(kept);
    }
    Reuse.kept(frame, state, container, kept, op.at(), false);
    if (keeps.what().elements() && !keeps.into().elements()) {
      Swaps.copied(state, operand(keeps.what().whole()), container);
      Heap.keepRepeated(state, operand(keeps.what().whole()), container);
    }
    if (op instanceof Op.New && keeps.into().equals(Operand.THIS)) {
      state.lookUps = state.lookUps.changed(new Term.Made(op));
    }
    if (HandOver.gives(facts, role())
        && keeps.into().equals(Operand.THIS)
        && frame.engine().relevance().of(kept)) {
      container.places().forEach(p -> Heap.give(state, p.unwrapped(), kept));
      fact = fact == null && isYesOrNo() ? new Fact.Given(kept) : fact;
    }
  }

  /** Whether the result is true or false. */
  boolean isYesOrNo() {
    return op instanceof Op.Invoke invoke && invoke.callee().result().equals("boolean");
  }

  /** The role of the type whose entry speaks of the method. */
  Role role() {
    return frame.program().role(facts.owner());
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
    EntryCall entry = new EntryCall(this);
    boolean ofEntry = own && entry.arguments() != null;
    boolean ofMap = ofEntry && !entry.isOfElements();
    Act act = ofEntry ? entry.act(access.touch()) : null;
    Place map = PublishedNames.one(state, touched);
    boolean throughView = what.throughView() && receiver.term() != null && map != null;
    frame.touch(state, touched, what, own ? role() : Role.MAP, looksUp, act, runner, op.at());
    if (throughView && access.touch() == Touch.ITERATE) {
      step(map.unwrapped());
    } else if (throughView && access.touch() == Touch.REMOVE) {
      state.iterations = state.iterations.tookOut(receiver.term());
    }
    if (looksUp && ofMap && !args.isEmpty()) {
      state.iterations = state.iterations.computedBy(op.at(), args.get(0).term());
    }
    if (act != null && act.changes()) {
      entry.changed(touched, act);
    }
    if (ofEntry && entry.asksOne(map, touched, access.touch())) {
      LookUp lookUp = entry.lookUp(map.unwrapped(), access.touch());
      origin = lookUp == null ? null : Origin.of(new Term.Made(op), lookUp);
      Fact said = entry.said(lookUp);
      if (said != null) {
        fact = said;
      } else if (role() == Role.MAP && !args.isEmpty() && access.touch() == Touch.READ) {
        fact = new Fact.LookedUp(new Choice(map.unwrapped(), args.get(0), null), lookUp);
      }
    }
    boolean removes = access.touch() == Touch.REMOVE;
    boolean gives = removes || looksUp || access.touch() == Touch.INSERT && entry.isFound();
    if (ofMap && map != null && gives && !args.isEmpty()) {
      fact =
          new Fact.Taken(new Choice(map.unwrapped(), args.get(0), removes ? runner.locks() : null));
    }
    if (ofEntry && map != null && removes) {
      origin = Origin.of(new Term.Made(op)).putBy(op.at());
    }
    if (what.writes() && own && role() == Role.MAP && map != null) {
      if (access.touch() == Touch.REMOVE && args.isEmpty() && op.dst() == null) {
        frame.snapshots().cleared(map.unwrapped(), op.at(), state);
      } else if (access.touch() == Touch.WRITE) {
        frame.snapshots().put(map.unwrapped(), access(map.unwrapped(), Touch.WRITE));
      }
    }
    if (what.writes() && receiver.term() != null && own) {
      frame.uses().changed(receiver, state);
      state.lookUps = state.lookUps.changed(receiver.term());
    }
  }

  /** An iterator of a map that was changed behind its back throws at the next step. */
  private void step(Place map) {
    for (Access change : state.iterations.changes(receiver.term())) {
      frame.reentries().note(change, access(map, Touch.ITERATE), 1);
    }
    for (Location call : state.iterations.calls(receiver.term())) {
      frame.callsWithin(call, access(map, Touch.ITERATE));
    }
    state.iterations = state.iterations.stepped(receiver.term(), new Term.Made(op));
  }

  /** Whether the first argument stands for the calling thread. */
  private static boolean isOfThread(List<Value> args) {
    return !args.isEmpty() && Choice.isOfThread(args.get(0));
  }

  /** Whether the function runs once for every element. */
  boolean goesOverElements() {
    return facts.effects().stream()
        .anyMatch(e -> e instanceof Effect.Accesses a && a.touch() == Touch.ITERATE);
  }
}
