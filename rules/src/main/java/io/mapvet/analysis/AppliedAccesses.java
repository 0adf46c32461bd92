// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a callee, or a task that it has started, touches: as the caller sees it at one call. */
final class AppliedAccesses {
  private final Frame frame;
  private final Functions functions;
  private final Binding binding;
  private final State state;
  private final Op op;
  private final Location at;
  private final Runner runner;
  private final Joined<Set<Place>> ended = new Joined<>(SmallSet::union);
  private final Joined<Signals> signalled = new Joined<>(Signals::and);
  private final Joined<Beside> besides = new Joined<>(Beside::and);
  private final Map<Set<Task.Key>, Beside> tasks = new IdentityHashMap<>(4);

  AppliedAccesses(
      Frame frame,
      Functions functions,
      Binding binding,
      State state,
      Op op,
      Location at,
      Runner runner) {
    this.frame = frame;
    this.functions = functions;
    this.binding = binding;
    this.state = state;
    this.op = op;
    this.at = at;
    this.runner = runner;
  }

  /** The callee's tasks as the caller knows them. */
  Beside beside(Beside inner) {
    return inner.tasks().isEmpty()
        ? Beside.NONE
        : tasks.computeIfAbsent(
            inner.tasks(),
            keys -> new Beside(false, SmallSet.map(keys, k -> functions.key(op, k))));
  }

  /**
   * The access as the caller sees it, once for every map that it may be on.
   *
   * @param called whether the code that was applied makes it, rather than a task it has started
   */
  List<Access> of(Access access, boolean called) {
    List<Access> mapped = new ArrayList<>(1);
    List<Binding> choices = binding.choices(access.place());
    List<Value> touched = new ArrayList<>(choices.size());
    choices.forEach(choice -> touched.add(choice.touched(access)));
    Choice ofOwner = Choice.ofOwner(binding, access.place().base(), touched, state);
    for (int i = 0; i < choices.size(); i++) {
      Binding choice = choices.get(i);
      Value maps = touched.get(i);
      boolean certain = choices.size() == 1 && PublishedNames.areOne(state, maps);
      Set<Place> over = choice.ended(access.ended());
      Signals signals = choice.map(access.signalled());
      for (Place map : frame.types().shareable(maps)) {
        if (map == Place.NULL) {
          continue;
        }
        Place object = map.unwrapped();
        if (!frame.types().mayBeMap(object)) {
          continue;
        }
        Choice found = Choice.of(access, choice, maps, map, state);
        Choice any = found == null ? ofOwner : found;
        boolean ofThis = access.choice() != null || (called && !runner.isTask());
        Choice chosen = any == null || ofThis ? any : any.ofOne();
        Lockset own = choice.map(access.locks(), access.place(), object);
        Lockset locks = called ? choice.held(state, runner, access.place()).union(own) : own;
        mapped.add(
            new Access(
                object,
                access.what(),
                Locks.lockedByItself(map, access.what(), locks).of(chosen, object),
                called ? ended.of(state.ended, over) : over,
                called
                    ? signalled.of(WonFlags.signalledHere(state, frame.engine().fields()), signals)
                    : signals,
                access.guesses() + (certain ? 0 : 1) + (called ? runner.guesses() : 0),
                access.onMiss() || (called && state.missed.contains(object)),
                called ? besides.of(Beside.of(state), beside(access.beside())) : Beside.NONE,
                chosen,
                act(access, choice, object, locks, called),
                called && !runner.isTask()
                    ? binding.called(access.trace(), at)
                    : binding.apart(access.trace())));
      }
    }
    return mapped;
  }

  /** The change as this frame sees it, which may have looked before; or null. */
  private Act act(Access access, Binding choice, Place map, Lockset locks, boolean called) {
    if (access.act() == null) {
      return null;
    }
    Lockset around = called ? runner.locks() : Lockset.EMPTY;
    Act act = choice.map(access.act(), around, access.place(), map);
    if (!called || runner.isTask() || act.kind() == Act.Kind.LOAD) {
      return act;
    }
    Act here = act.after(state, map, locks);
    if (!act.changes()) {
      return here;
    }
    Term value = act.value().term();
    if (value != null) {
      state.notePut(value, access.trace().last().at());
    }
    state.lookUps = state.lookUps.afterChange(map, act.key());
    boolean untold = op.dst() == null && access.trace().conditions() > 0;
    if (act.isUnasked() && !untold) {
      state.lookUps = state.lookUps.begun(access.trace().last().at());
    }
    return here;
  }
}
