// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.frontend.ByName;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import io.mapvet.knowledge.TypeFacts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one operation does to a state. */
final class Transfer {
  private static final Access.What PRINTS =
      new Access.What(Touch.ITERATE, false, false, false, false, false);

  private final Frame frame;
  private final Calls calls;
  private final Receivers receivers;
  private final Swaps swaps;
  private final Stages stages;

  Transfer(Frame frame) {
    this.frame = frame;
    this.calls = new Calls(frame);
    this.receivers = new Receivers(frame);
    this.swaps = new Swaps(frame);
    this.stages = frame.engine().fields().stages();
  }

  void apply(Op op, State state) {
    state.reuse = state.reuse.without(op);
    if (op instanceof Op.Const constant) {
      set(
          op,
          state,
          constant.value() == null
              ? Value.of(Place.NULL)
              : Value.of(new Fact.Constant(constant.value())));
    } else if (op instanceof Op.ClassLiteral literal) {
      set(op, state, Value.of(new Place.ClassObject(literal.type())));
    } else if (op instanceof Op.Copy copy) {
      set(op, state, state.get(copy.src().id()));
    } else if (op instanceof Op.Cast cast) {
      set(op, state, state.get(cast.src().id()));
    } else if (op instanceof Op.Compute compute) {
      compute(compute, state);
    } else if (op instanceof Op.LoadField load) {
      load(load, state);
    } else if (op instanceof Op.StoreField store) {
      store(store, state);
    } else if (op instanceof Op.LoadElement load && LastPut.askedBy(load, state) != null) {
      set(op, state, LastPut.askedBy(load, state));
    } else if (op instanceof Op.LoadElement load) {
      Value array = state.get(load.array().id());
      Place only = array.mustUnlessNull();
      Value element = Heap.content(state, array);
      Value index = state.get(load.index().id());
      set(
          op,
          state,
          only == null ? element : element.with(new Fact.Taken(Choice.byIndex(only, index, op))));
    } else if (op instanceof Op.StoreElement store) {
      frame.keep(state, state.get(store.array().id()), state.get(store.src().id()));
      frame.uses().changed(state.get(store.array().id()), state);
      state.lastPut = LastPut.by(store, state);
    } else if (op instanceof Op.New creation) {
      create(creation, state);
    } else if (op instanceof Op.NewArray array) {
      Value made = Value.of(frame.make(op, true, array.type(), Set.of()));
      if (array.length() != null) {
        frame.snapshots().array(state.get(array.length().id()), state);
      }
      for (Var element : array.elements()) {
        frame.keep(state, made, state.get(element.id()));
      }
      set(op, state, made);
    } else if (op instanceof Op.Invoke call) {
      set(op, state, invoke(call, state));
      listed(call, state);
    } else if (op instanceof Op.MakeTask task) {
      makeTask(task, state);
    } else if (op instanceof Op.Unknown unknown) {
      defer(values(unknown.operands(), state), op, state);
      set(op, state, Value.NONE);
    }
  }

  /** Notes that the call is a step of an iteration over the keys of a map, to one of them. */
  private void listed(Op.Invoke call, State state) {
    Value keys = call.receiver() == null ? Value.NONE : state.get(call.receiver().id());
    Term key = new Term.Made(call);
    Place map = keys.term() == null ? null : state.iterations.over(keys.term(), key);
    if (map != null && Heap.has(keys.must(), Trait.MAPPED)) {
      state.lookUps =
          state.lookUps.with(
              new LookUp(map, key, false, frame.trace(call.at())),
              LookUps.Answer.listed(state.locks, state.unnamedLock));
    }
  }

  /** A concatenation calls {@code toString}, which goes over all entries (JLS 15.18.1). */
  private void compute(Op.Compute compute, State state) {
    if (compute.operator().equals("concat")) {
      for (Var operand : compute.operands()) {
        Value value = state.get(operand.id());
        if (!value.places().isEmpty()) {
          Role role = frame.program().role(operand.type());
          Runner runner = Runner.own(frame, state);
          frame.touch(state, value, PRINTS, role, false, null, runner, compute.at());
        }
      }
    }
    boolean isText = compute.operator().equals("concat");
    Value ofThread = isText ? Choice.ofThread(values(compute.operands(), state)) : null;
    set(compute, state, ofThread == null ? Comparisons.of(compute, state, stages) : ofThread);
  }

  private void set(Op op, State state, Value value) {
    Var dst = op.dst();
    if (dst == null) {
      return;
    }
    Origin origin = Origins.of(frame.program(), op, value, state);
    if (origin != null && origin.term() instanceof Term.Made made && made.op() == op) {
      state.lookUps = origin.read().isEmpty() ? state.lookUps.without(made) : state.lookUps;
    }
    state.set(dst.id(), value.with(origin));
    if (!dst.name().isEmpty()) {
      for (Place place : value.places()) {
        if (place.unwrapped() instanceof Place.Alloc alloc) {
          frame.engine().named(alloc.site(), dst.name(), null);
        }
      }
    }
  }

  private void load(Op.LoadField load, State state) {
    FieldKey field = frame.program().field(load.field());
    if (load.base() != null) {
      frame.uses().note(state.get(load.base().id()), Act.Use.USED);
    }
    Value value = held(load.base(), field, state);
    if (swaps.isSwapped(field)) {
      swaps.loaded(place(load.base(), field, state), value, load.at(), state);
    }
    if (stages.say(field)) {
      Place cell = place(load.base(), field, state);
      Fact said =
          cell != null || load.base() == null
              ? stages.read(field, cell, state.locks)
              : stages.read(
                  field, state.get(load.base().id()), Stages.isVisible(field, state.locks));
      value = said == null ? value : value.with(said);
    }
    set(
        load,
        state,
        load.base() == null ? value : Choice.ofPart(value, state.get(load.base().id())));
  }

  private static Value held(Var base, FieldKey field, State state) {
    return base == null
        ? Heap.loadStatic(state, field)
        : Heap.load(state, state.get(base.id()), field);
  }

  /** The one field cell that is meant, or null. */
  private static Place place(Var base, FieldKey field, State state) {
    if (base == null) {
      return new Place.Static(field);
    }
    Place object = state.get(base.id()).must();
    Place cell = object == null ? null : new Place.Field(object.unwrapped(), field);
    return cell == null || cell.isTooLong() ? null : cell;
  }

  private void store(Op.StoreField store, State state) {
    FieldKey field = frame.program().field(store.field());
    Value value = state.get(store.src().id());
    state.lookUps = state.lookUps.without(field);
    frame.uses().note(value, Act.Use.USED);
    if (store.base() != null) {
      frame.uses().changed(state.get(store.base().id()), state);
    }
    for (Place place : value.places()) {
      if (place.unwrapped() instanceof Place.Alloc alloc) {
        frame.engine().named(alloc.site(), null, field);
      }
    }
    frame.engine().fields().store(field, value);
    frame.engine().fields().heldMaps().stored(state, field, value);
    boolean relevant = frame.engine().relevance().of(field, value);
    Place place = place(store.base(), field, state);
    if (swaps.isSwapped(field)) {
      Value held = held(store.base(), field, state);
      swaps.stored(place, held, value, field.isVolatile(), store.at(), state);
    }
    if (place != null) {
      if (state.unset.contains(place) && !state.locks.isEmpty()) {
        state.once = place;
      }
      boolean visible = Stages.isVisible(field, state.locks);
      for (Place flag : stages.setBy(place, value, state.locks)) {
        WonFlags.set(flag, visible, state, frame.engine().fields());
      }
      WonFlags.come(place, stages.holds(place, value), state, frame.engine().fields());
      boolean locked = !state.locks.isEmpty();
      if (relevant && locked && frame.engine().fields().isLocked(field)) {
        state.unseen = SmallSet.plus(state.unseen, place);
      }
      boolean emptied = locked && frame.engine().relevance().of(field.type());
      if (emptied || (relevant && (!field.isVolatile() || locked))) {
        Term base = store.base() == null ? null : state.get(store.base().id()).term();
        boolean known = base != null || store.base() == null;
        state.detach(place, known ? Term.loaded(base, field) : null);
      }
      if (relevant && !value.places().isEmpty()) {
        state.handOver(place);
      }
    }
    if (store.base() == null) {
      Heap.storeStatic(state, field, value, relevant);
    } else {
      Heap.store(state, state.get(store.base().id()), field, value, relevant);
    }
  }

  private List<Value> values(List<Var> vars, State state) {
    List<Value> values = new ArrayList<>(vars.size());
    for (Var v : vars) {
      values.add(state.get(v.id()));
    }
    return values;
  }

  private void create(Op.New creation, State state) {
    List<Value> args = values(creation.args(), state);
    MethodFacts facts = frame.program().constructorFacts(creation);
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    traits.addAll(Makes.traits(facts, args));
    traits.addAll(Makes.inherited(frame.program(), creation));
    Set<OpenTrait> open = OpenTrait.of(facts, args);
    Value object = Value.of(frame.make(creation, true, creation.type(), traits, open));
    for (Op.Hidden hidden : creation.hidden()) {
      FieldKey field = frame.program().field(hidden.field());
      Value value = state.get(hidden.value().id());
      Heap.store(state, object, field, value, frame.engine().relevance().of(field, value));
      rememberArguments(state, object, value);
    }
    for (Value value : args) {
      rememberArguments(state, object, value);
      frame.uses().note(value, Act.Use.USED);
    }
    set(creation, state, object);
    Method constructor = constructor(creation.constructor());
    if (constructor != null) {
      List<Value> inputs = new ArrayList<>();
      inputs.add(object);
      inputs.addAll(args);
      calls.apply(constructor, inputs, creation, creation.at(), state, Runner.own(frame, state));
    } else if (facts != null) {
      library(facts, creation, "new", creation.type(), object, args, state);
    } else if (frame.program().classNamed(creation.type()) == null) {
      defer(args, creation, state);
    }
  }

  /** Remembers that an object was given an argument of this method. */
  private void rememberArguments(State state, Value object, Value given) {
    if (frame.isArgument(given)) {
      state.store(object.must(), HeapKey.ARGUMENT, Value.NONE);
    }
  }

  private Method constructor(Callee callee) {
    if (frame.program().classNamed(callee.owner()) == null) {
      return null;
    }
    Method found = frame.program().dispatch(callee.owner(), callee.name(), callee.params());
    return found != null && found.owner().equals(callee.owner()) ? found : null;
  }

  private Value library(
      MethodFacts facts,
      Op op,
      String name,
      String resultType,
      Value receiver,
      List<Value> args,
      State state) {
    return new Library(frame, calls, facts, op, name, resultType, receiver, args, state).run();
  }

  private Value invoke(Op.Invoke call, State state) {
    Callee callee = call.callee();
    Value receiver = call.receiver() == null ? Value.NONE : state.get(call.receiver().id());
    List<Value> args = values(call.args(), state);
    List<Value> inputs = new ArrayList<>();
    if (call.receiver() != null) {
      inputs.add(receiver);
    }
    inputs.addAll(args);
    state.lastPut = state.lastPut == null ? null : state.lastPut.afterCall(inputs);
    use(call, receiver, args, state);
    Runner runner = Runner.own(frame, state);
    if (call.kind() != Op.CallKind.VIRTUAL) {
      Method target = fixedTarget(call);
      if (target != null) {
        return calls.apply(target, inputs, call, call.at(), state, runner);
      }
      Value constants = EnumConstants.of(frame, call, state);
      if (constants != null) {
        return constants;
      }
    } else {
      Value result = virtual(call, receiver, args, inputs, state, runner);
      if (result != null) {
        return result;
      }
    }
    String receiverType = call.receiver() == null ? callee.owner() : call.receiver().type();
    MethodFacts facts = frame.program().libraryMethod(callee, receiverType);
    if (facts == null && receiverType.equals(ByName.UNKNOWN)) {
      facts = frame.types().onContainer(callee, receiver);
    }
    if (facts != null) {
      return library(facts, call, callee.name(), callee.result(), receiver, args, state);
    }
    return unknown(call, args, state);
  }

  /** What a call may do to objects that other threads may have replaced in a map. */
  private void use(Op.Invoke call, Value receiver, List<Value> args, State state) {
    if (receiver.origin() != null && receiver.origin().isOfMap()) {
      boolean changes = frame.program().pureMethods().changeReceiver(call);
      frame.uses().note(receiver, changes ? Act.Use.CHANGED : Act.Use.USED);
    }
    if (isLibrary(call.callee().owner())) {
      return;
    }
    Method target = call.receiver() == null ? fixedTarget(call) : receiversMethod(call);
    for (int i = 0; i < args.size(); i++) {
      Value arg = args.get(i);
      frame.uses().note(arg, Act.Use.USED);
      if (target != null && i < target.params().size() && Dereferences.needs(target, i)) {
        frame.uses().relied(arg);
      }
      if (arg.term() != null && arg.must() instanceof Place.Alloc alloc && alloc.site().isFresh()) {
        state.lookUps = state.lookUps.changed(arg.term());
      }
    }
  }

  private Method receiversMethod(Op.Invoke call) {
    return frame
        .program()
        .dispatch(call.receiver().type(), call.callee().name(), call.callee().params());
  }

  private Method fixedTarget(Op.Invoke call) {
    Callee callee = call.callee();
    if (callee.name().equals("<init>")) {
      return constructor(callee);
    }
    return frame.program().dispatch(callee.owner(), callee.name(), callee.params());
  }

  /** Follows a virtual call into the program, or gives null where it leads to a library. */
  private Value virtual(
      Op.Invoke call,
      Value receiver,
      List<Value> args,
      List<Value> inputs,
      State state,
      Runner runner) {
    Callee callee = call.callee();
    List<Method> exact = receivers.exactTargets(receiver, callee);
    if (exact != null) {
      return exact.isEmpty()
          ? null
          : calls.applyAll(receivers.inputsOf(exact, inputs, callee), call, state, runner);
    }
    String type = call.receiver().type();
    boolean functionLike = frame.program().isFunctionCall(callee) || hasLambda(receiver);
    if (functionLike && !isDefaultOfLibrary(callee, type)) {
      Value result = Value.NONE;
      for (Place place : receiver.places()) {
        Value given =
            calls
                .functions()
                .invoke(
                    state, place, callee.name(), callee.params(), args, call, call.at(), runner);
        result = result == Value.NONE ? given : result.join(given);
      }
      if (frame.program().functionTypes().isNowhere(callee)) {
        defer(args, call, state);
      }
      return result;
    }
    if (isLibrary(type) && isLibrary(callee.owner())) {
      return null;
    }
    List<Method> targets = frame.program().targets(type, callee);
    if (targets == null) {
      frame.engine().unfollowed(callee.owner(), callee.name(), callee.params().size());
      return Value.NONE;
    }
    if (targets.isEmpty()) {
      return null;
    }
    Map<Method, List<Value>> running = receivers.inputsOf(targets, inputs, callee);
    return calls.applyAll(running, call, state, running.size() == 1 ? runner : runner.guessing(1));
  }

  private boolean isLibrary(String type) {
    return frame.program().classNamed(type) == null;
  }

  private static boolean hasLambda(Value receiver) {
    return receiver.places().stream()
        .anyMatch(p -> p instanceof Place.Alloc alloc && alloc.site().task() != null);
  }

  /** Whether the call does not run the function itself, as {@code Function.andThen} does not. */
  private boolean isDefaultOfLibrary(Callee callee, String receiverType) {
    MethodFacts facts = frame.program().libraryMethod(callee, receiverType);
    return facts != null
        && frame.program().role(facts.owner()) == Role.FUNCTION
        && frame.program().knowledge().functionMethods(facts.owner()).stream()
            .noneMatch(f -> f.signature().equals(facts.signature()));
  }

  /** A call of which nothing is known: functions given to it may run, now or at any time. */
  private Value unknown(Op.Invoke call, List<Value> args, State state) {
    defer(args, call, state);
    String type = call.callee().result();
    TypeFacts facts = frame.program().facts(type);
    if (facts != null && (facts.role() == Role.MAP || facts.role() == Role.COLLECTION)) {
      for (Value arg : args) {
        Place place = arg.must();
        if (place instanceof Place.Alloc alloc
            && alloc.site().isFresh()
            && frame.program().role(alloc.site().type()) == facts.role()
            && facts.safety() == Safety.UNKNOWN) {
          return arg;
        }
      }
    }
    return Value.of(frame.make(call, false, type, Set.of()));
  }

  private void defer(List<Value> args, Op op, State state) {
    Runner runner = Runner.own(frame, state).guessing(2);
    for (Value arg : args) {
      for (Place place : arg.places()) {
        if (isFunction(place)) {
          calls.functions().invoke(state, place, "", List.of(), List.of(), op, op.at(), runner);
        }
      }
    }
  }

  /** Whether it is a function that is made here, or that a caller gives. */
  private boolean isFunction(Place place) {
    Program program = frame.program();
    if (place instanceof Place.Input input) {
      List<Var> params = frame.method().params();
      return input.index() > 0 && program.isFunctionLike(params.get(input.index() - 1).type());
    }
    return place instanceof Place.Alloc alloc
        && alloc.site().isFresh()
        && (alloc.site().task() != null || program.functionMethod(alloc.site().type()) != null);
  }

  private void makeTask(Op.MakeTask task, State state) {
    frame.calls(task.body());
    Place.Alloc function = frame.make(task, true, task.type(), Set.of());
    int index = 0;
    if (task.body().self() != null) {
      state.store(
          function, index++, task.self() == null ? Value.NONE : state.get(task.self().id()));
    }
    for (Var captured : task.captures()) {
      Value value = state.get(captured.id());
      state.store(function, index++, value);
      rememberArguments(state, Value.of(function), value);
    }
    set(task, state, Value.of(function));
  }
}
