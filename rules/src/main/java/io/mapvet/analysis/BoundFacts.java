// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * What a caller knows by the facts of a callee: they speak of the objects as the callee knows them.
 */
final class BoundFacts {
  private final Frame frame;
  private final Binding binding;

  BoundFacts(Frame frame, Binding binding) {
    this.frame = frame;
    this.binding = binding;
  }

  /** The same fact as the caller sees it; null where it tells the caller nothing. */
  Fact map(Fact fact) {
    if (fact instanceof Fact.Acquired acquired) {
      Place place = binding.certain(acquired.lock().place());
      if (place == null) {
        return null;
      }
      return place instanceof Place.Guard guard
          ? new Fact.Acquired(acquired.lock().at(guard.base()), guard.mode())
          : new Fact.Acquired(acquired.lock().at(place), acquired.mode());
    }
    if (fact instanceof Fact.Ended ended) {
      List<Place> certain = List.copyOf(binding.certain(new LinkedHashSet<>(ended.handles())));
      return ended.one() || (certain.isEmpty() && ended.handles().size() == 1)
          ? ofOne(ended)
          : new Fact.Ended(certain, ended.whenTrue(), /* one= */ false);
    }
    if (fact instanceof Fact.First first) {
      Place flag = binding.certain(first.flag());
      return flag == null ? null : new Fact.First(flag);
    }
    if (fact instanceof Fact.Counted count) {
      Place counter = binding.certain(count.counter());
      return counter == null ? null : new Fact.Counted(counter, count.first());
    }
    if (fact instanceof Fact.Flag read) {
      Place flag = binding.certain(read.flag());
      return flag == null
          ? ofOne(read)
          : new Fact.Flag(flag, binding.certain(read.others()), read.visible());
    }
    if (fact instanceof Fact.Stage stage) {
      Place cell = binding.certain(stage.cell());
      return cell == null ? null : new Fact.Stage(cell, stage.visible());
    }
    if (fact instanceof Fact.Streamed stream) {
      Value elements = stream.elements() == null ? null : binding.map(stream.elements());
      return new Fact.Streamed(elements, binding.certain(stream.waited()));
    }
    if (fact instanceof Fact.Contained contained) {
      LookUp asked = binding.map(contained.lookUp());
      return asked == null ? null : new Fact.Contained(asked);
    }
    if (fact instanceof Fact.LookedUp lookedUp) {
      Choice choice = binding.map(lookedUp.choice());
      LookUp asked = lookedUp.lookUp() == null ? null : binding.map(lookedUp.lookUp());
      return choice == null ? null : new Fact.LookedUp(choice, asked, lookedUp.always());
    }
    if (fact instanceof Fact.PartOf part) {
      Choice choice = binding.map(part.choice());
      return choice == null ? null : new Fact.PartOf(choice);
    }
    if (fact instanceof Fact.Taken taken) {
      Choice choice = binding.map(taken.choice());
      boolean signal = taken.received() != null;
      Fact.Signalled received = signal ? (Fact.Signalled) map(taken.received()) : null;
      return choice == null ? received : new Fact.Taken(choice, received);
    }
    if (fact instanceof Fact.Negated negated) {
      Fact of = map(negated.of());
      return of == null ? null : new Fact.Negated(of);
    }
    if (fact instanceof Fact.All all) {
      List<Fact> here = all.of().stream().map(this::map).filter(Objects::nonNull).toList();
      return here.isEmpty() ? null : new Fact.All(here);
    }
    if (fact instanceof Fact.Only only) {
      Fact of = map(only.of());
      return of == null ? null : new Fact.Only(of, only.outcome());
    }
    if (fact instanceof Fact.Given given) {
      return new Fact.Given(binding.map(given.objects()));
    }
    if (fact instanceof Fact.ResultOf) {
      return null;
    }
    if (fact instanceof Fact.Signalled signalled) {
      Place latch = binding.certain(signalled.latch());
      return latch == null ? null : new Fact.Signalled(latch, signalled.taken());
    }
    return fact;
  }

  /** The end of one of several handles. */
  private Fact ofOne(Fact.Ended ended) {
    List<Place> here = new ArrayList<>();
    for (Place handle : ended.handles()) {
      Value handles = binding.map(handle);
      if (!handles.complete()) {
        return null;
      }
      here.addAll(handles.places());
    }
    return here.isEmpty() ? null : new Fact.Ended(here, ended.whenTrue(), /* one= */ true);
  }

  /** The flag of one of several objects. */
  private Fact ofOne(Fact.Flag read) {
    Place object = read.flag().base();
    FieldKey field = Places.field(read.flag());
    return object == null || field == null
        ? null
        : frame.engine().fields().stages().read(field, binding.map(object), read.visible());
  }
}
