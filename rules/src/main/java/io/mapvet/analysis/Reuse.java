// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Role;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects that this thread has put back into the container it took them from, by the term of
 * each, with where it did: from then on they belong to whoever takes them out next. Immutable.
 */
final class Reuse {
  static final Reuse NONE = new Reuse(Collections.emptyMap());

  private static final Access.What GIVES =
      new Access.What(Touch.READ, false, false, false, false, false);

  private final Map<Term, Access> given;

  private Reuse(Map<Term, Access> given) {
    this.given = given;
  }

  boolean isEmpty() {
    return given.isEmpty();
  }

  /**
   * After the value was put into the container. Tasks that were given the object and still run use
   * it from now on together with its next owner.
   *
   * @param byTask whether a task that is started here puts it there: it gives back what it was
   *     given itself, and nothing of the tasks of earlier turns
   */
  static void kept(
      Frame frame, State state, Value container, Value kept, Location at, boolean byTask) {
    Place pool = container.mustUnlessNull();
    Place taken = pool == null ? null : new Place.Element(pool.unwrapped());
    if (taken == null
        || !isPool(frame, pool)
        || kept.term() == null
        || !kept.places().contains(taken)) {
      return;
    }
    Access giving =
        new Access(
            taken,
            GIVES,
            state.locks,
            state.ended,
            state.signalled,
            0,
            false,
            Beside.of(state),
            null,
            Act.giveBack(),
            frame.trace(at));
    state.reuse = state.reuse.with(kept.term(), giving);
    for (Task task : state.running) {
      for (Access access : byTask && task.older() ? List.<Access>of() : task.accesses()) {
        if (kept.places().stream().anyMatch(p -> Places.isPrefix(p.unwrapped(), access.place()))) {
          frame.conflicts().add(new Pair(access.at(taken), null, giving, null));
        }
      }
    }
  }

  /** Whether what is put into the container may be there to be taken out, as in a queue. */
  private static boolean isPool(Frame frame, Place container) {
    String type = frame.types().declared(container.unwrapped());
    return type != null && frame.program().role(type) == Role.COLLECTION;
  }

  /** Notes a use of an object after it was put back. */
  void used(Frame frame, Term value, Access use) {
    Access giving = giving(value);
    if (giving != null && Places.isPrefix(giving.place(), use.place())) {
      frame.conflicts().add(new Pair(use, null, giving, null));
    }
  }

  /** Notes where the caller is given an object that was put back: it will use it. */
  void returned(Frame frame, Value value) {
    boolean map = !isEmpty() && frame.program().isJudged(frame.method().result());
    Access giving = map ? giving(value.term()) : null;
    for (Place object : giving == null ? List.<Place>of() : value.places()) {
      if (giving.place().equals(object.unwrapped())) {
        frame.conflicts().add(new Pair(giving.with((Act) null), null, giving, null));
      }
    }
  }

  /** Where the object was put back of which the value is, or is a part; or null. */
  private Access giving(Term value) {
    Access giving = given.get(value);
    return giving == null && value instanceof Term.Loaded part && part.base() != null
        ? giving(part.base())
        : giving;
  }

  /** With a live view of the value. */
  Reuse withView(Term value, Term view) {
    Access giving = given.get(value);
    return giving == null ? this : with(view, giving);
  }

  private Reuse with(Term value, Access giving) {
    Map<Term, Access> more = new LinkedHashMap<>(given);
    more.put(value, giving);
    return new Reuse(more);
  }

  /** Without what the operation, which runs again, gives anew. */
  Reuse without(Op op) {
    Term made = given.isEmpty() ? null : new Term.Made(op);
    if (made == null || !given.containsKey(made)) {
      return this;
    }
    Map<Term, Access> fewer = new LinkedHashMap<>(given);
    fewer.remove(made);
    return new Reuse(fewer);
  }

  /** What is so after both. */
  Reuse join(Reuse other) {
    if (this == other || given.isEmpty()) {
      return this;
    }
    Map<Term, Access> common = new LinkedHashMap<>(given);
    common.keySet().retainAll(other.given.keySet());
    return new Reuse(common);
  }
}
