// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Trait;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the objects that a container holds was taken out.
 *
 * @param container the container
 * @param key the index or key it was asked for
 * @param removed the locks under which it was removed, so that whoever holds them has it no longer;
 *     null where the container still has it
 * @param turn of which loop, and of which turn of it, it is the element; null where the turns of no
 *     loop go over the elements
 * @param ofThread whether it is an object of the thread's own, which it has put there itself or
 *     asked for by its own name
 * @param each whether the thread comes to one element after the other, and waits for nothing that
 *     belongs to them
 */
record Choice(
    Place container, Value key, Lockset removed, Turn turn, boolean ofThread, boolean each) {
  /** A turn of a loop that comes to another element each time: this one, or one before it. */
  record Turn(String loop, boolean past) {}

  Choice(Place container, Value key, Lockset removed) {
    this(container, key, removed, turn(key), isOfThread(key), false);
  }

  /** The turn of the loop that counts the key, so that another turn has another one; or null. */
  private static Turn turn(Value key) {
    return key.term() instanceof Term.Turn counter ? new Turn(counter.loop(), false) : null;
  }

  /** An object that the thread has made, by the name it has where the thread put it. */
  static Choice own(Place name) {
    return new Choice(name, Value.NONE, null, null, true, false);
  }

  /** The same choice as a caller sees it. */
  Choice at(Place newContainer, Value newKey, Lockset newRemoved) {
    return new Choice(newContainer, newKey, newRemoved, turn(newKey), ofThread, each);
  }

  /** Whether the value stands for the calling thread. */
  static boolean isOfThread(Value value) {
    return value.must() instanceof Place.Alloc alloc && alloc.site().has(Trait.OF_THREAD);
  }

  /**
   * The value that stands for the calling thread, as then does a text that contains it; or null.
   */
  static Value ofThread(List<Value> values) {
    return values.stream().filter(Choice::isOfThread).findFirst().orElse(null);
  }

  /**
   * The element that an iteration gives next.
   *
   * @param loop the innermost loop that it is in, or null
   */
  static Choice next(Place container, Op op, String loop) {
    Value key = Value.NONE.with(Origin.of(new Term.Made(op)));
    Turn turn = loop == null ? null : new Turn(loop, false);
    return new Choice(container, key, null, turn, false, false);
  }

  /**
   * The element that an operation gives: the one of that index or, if unknown, the last it gave.
   */
  static Choice byIndex(Place container, Value index, Op op) {
    boolean known = index.term() != null;
    return new Choice(container, known ? index : index.with(Origin.of(new Term.Made(op))), null);
  }

  /** Which one of several objects a value is; null where that is not known, or it is but one. */
  static Choice of(Value value) {
    return value.fact() instanceof Fact.Chosen chosen ? chosen.choice() : null;
  }

  /** The choice that made {@code place} of what a value may be; null where none is needed. */
  static Choice of(Value value, Place place, State state) {
    return isNeeded(value, place) && value.fact() instanceof Fact.Chosen chosen
        ? chosen.choice().in(state)
        : null;
  }

  /** Which of several objects an access is on: as the callee says, or as the argument was got. */
  static Choice of(Access access, Binding binding, Value maps, Place map, State state) {
    if (access.choice() == null) {
      return of(maps, map, state);
    }
    return isNeeded(maps, map) ? binding.map(access.choice()) : null;
  }

  /**
   * A part of an object: what a field or a view of an element holds belongs to that element, or to
   * one of the objects that a loop has made and put there, or to the new object that takes its
   * place. A constant that stands for none belongs to no element.
   */
  static Value ofPart(Value part, Value whole) {
    return part.fact() == null
            && whole.fact() instanceof Fact.Chosen chosen
            && part.places().stream().anyMatch(p -> Places.hasElement(p) || p.isOlder())
            && part.places().stream()
                .allMatch(p -> Places.hasElement(p) || p.isLocal() || Places.isStatic(p))
        ? part.with(
            part.places().stream().anyMatch(Places::hasElement)
                ? new Fact.Taken(chosen.choice())
                : new Fact.PartOf(chosen.choice()))
        : part;
  }

  /**
   * The choice of the element whose part is touched, where it may be one of several, each of which
   * has its own part and stays in the container, and once; else null.
   *
   * @param owner the element as a callee knows it, null for none
   * @param parts what each of the elements has
   */
  static Choice ofOwner(Binding binding, Place owner, List<Value> parts, State state) {
    if (owner == null
        || parts.size() < 2
        || !(binding.map(owner).fact() instanceof Fact.Chosen chosen)
        || chosen.choice().removed() != null) {
      return null;
    }
    Set<Place> seen = new HashSet<>();
    boolean apart = parts.stream().flatMap(part -> part.places().stream()).allMatch(seen::add);
    boolean once =
        binding.map(owner).places().stream()
            .noneMatch(p -> Heap.isRepeated(state, chosen.choice().container(), p));
    return apart && once ? chosen.choice().in(state) : null;
  }

  /**
   * Whether a place stands for one of several objects that a value may be. A constant beside what
   * belongs to an element is the same for all elements.
   */
  static boolean isNeeded(Value value, Place place) {
    if (place.isOlder() || Places.hasElement(place)) {
      return true;
    }
    return value.places().size() > 1
        && !(Places.isStatic(place) && value.places().stream().anyMatch(Places::hasElement));
  }

  /** Whether the choices of two threads certainly took different objects out of one container. */
  static boolean differ(Choice first, Choice second) {
    return ofOtherTurns(first, second)
        || ofTwoThreads(first, second)
        || (compared(first, second) && !constant(first).equals(constant(second)));
  }

  private static boolean ofTwoThreads(Choice first, Choice second) {
    return first != null && second != null && first.ofThread && second.ofThread;
  }

  private static boolean ofOtherTurns(Choice first, Choice second) {
    return first != null
        && second != null
        && first.turn != null
        && second.turn != null
        && first.container.equals(second.container)
        && first.turn.loop.equals(second.turn.loop)
        && first.turn.past != second.turn.past;
  }

  /**
   * The choice when a turn of a loop has come to its end.
   *
   * @param around the loops that go on
   */
  Choice after(String loop, Collection<String> around) {
    if (turn == null || (!turn.loop.equals(loop) && around.contains(turn.loop))) {
      return this;
    }
    Turn then = turn.loop.equals(loop) ? new Turn(loop, true) : null;
    return ofTurn(then);
  }

  /**
   * What is known where one access takes either; null knows nothing. What a loop counts has a
   * constant value in the first turn, and is of each turn in the others.
   */
  static Choice join(Choice first, Choice second) {
    if (first == null || second == null || first.equals(second)) {
      return first == null ? null : second;
    }
    boolean counted = (first.turn == null) != (second.turn == null);
    if (!counted || !first.container.equals(second.container)) {
      return null;
    }
    return first.turn == null ? second : first;
  }

  /** The choice of what was removed under locks. */
  Choice removed(Lockset locks) {
    return new Choice(container, key, locks, turn, ofThread, each);
  }

  Choice ofTurn(Turn newTurn) {
    return new Choice(container, key, removed, newTurn, ofThread, each);
  }

  /** Whether it is the element of an index that is known, or that of this turn of a loop. */
  boolean isOfOneElement() {
    return isOfOneIndex() || (turn != null && !turn.past);
  }

  /** Whether it is the element of an index that is known. */
  boolean isOfOneIndex() {
    return constant(this) != null;
  }

  /** The choice of a thread that comes to this element only. */
  Choice ofOne() {
    return each ? new Choice(container, key, removed, turn, ofThread, false) : this;
  }

  /** The choice of an access in this state. */
  private Choice in(State state) {
    return turn != null && !turn.past && state.waited.isEmpty() && state.unnamedLock == null
        ? new Choice(container, key, removed, turn, ofThread, true)
        : this;
  }

  /** Whether one thread comes to each element, and so to the one that the other has. */
  static boolean covers(Choice first, Choice second) {
    return goesOver(first, second) || goesOver(second, first);
  }

  private static boolean goesOver(Choice all, Choice one) {
    return all != null
        && all.each
        && (one == null || (one.container.equals(all.container) && !differ(all, one)));
  }

  /** Whether two choices certainly took the same object out of one container. */
  static boolean agree(Choice first, Choice second) {
    return ofThisTurn(first, second)
        || (compared(first, second) && constant(first).equals(constant(second)));
  }

  /** Whether two keys may share an object of one container, for the index is computed from them. */
  static boolean mayShare(Choice first, Choice second) {
    return first != null
        && second != null
        && first.container.equals(second.container)
        && !differ(first, second)
        && (first.key.term() instanceof Term.Pure || second.key.term() instanceof Term.Pure);
  }

  private static boolean ofThisTurn(Choice first, Choice second) {
    return first != null
        && second != null
        && first.turn != null
        && !first.turn.past
        && first.turn.equals(second.turn)
        && first.container.equals(second.container)
        && first.key.term() != null
        && first.key.term().equals(second.key.term());
  }

  private static boolean compared(Choice first, Choice second) {
    return first != null
        && second != null
        && first.container.equals(second.container)
        && constant(first) != null
        && constant(second) != null;
  }

  private static Object constant(Choice choice) {
    return choice.key.fact() instanceof Fact.Constant constant ? constant.value() : null;
  }
}
