// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What a thread has asked of maps on its way to one point, and what it knows of the answers;
 * immutable.
 */
final class LookUps {
  static final LookUps NONE = new LookUps(Map.of(), Set.of(), Set.of());

  private static final int MAX_LOOK_UPS = 12;

  private final Map<LookUp, Answer> answers;
  private final Set<Term> changed;
  private final Set<Location> begun;

  /** What the way to this point says of the answer. */
  enum Outcome {
    UNKNOWN,
    /** The key has no entry. */
    ABSENT,
    /** The key has an entry. */
    PRESENT,
    /** An iteration of the map has come to the key. */
    LISTED,
    /** The way depends on the answer, whatever it is. */
    TESTED,
    /** The way depends on which value was found. */
    COMPARED
  }

  /**
   * An answer.
   *
   * @param acted whether something was done on the way because of the outcome
   * @param held the locks held from the question until now
   * @param unnamedLock where the lock without a name was taken that was held then, or null
   * @param weighed the question on the way of which what was found is a part, and which is not
   *     whether it equals the others; null where there was none
   */
  record Answer(Outcome outcome, boolean acted, Lockset held, Location unnamedLock, Term weighed) {
    /** The answer to a question that is asked now. */
    static Answer to(Lockset held, Location unnamedLock) {
      return new Answer(Outcome.UNKNOWN, false, held, unnamedLock, null);
    }

    /** What is known of a key that an iteration has come to. */
    static Answer listed(Lockset held, Location unnamedLock) {
      return new Answer(Outcome.LISTED, false, held, unnamedLock, null);
    }

    /** The same answer to a question that a callee has asked. */
    Answer asked(Lockset around, Location lock) {
      return new Answer(outcome, false, around, lock, weighed);
    }

    private Answer join(Answer other, boolean counts) {
      boolean tested = counts && outcome != Outcome.UNKNOWN && other.outcome != Outcome.UNKNOWN;
      return new Answer(
          outcome == other.outcome ? outcome : tested ? Outcome.TESTED : Outcome.UNKNOWN,
          acted && other.acted,
          held.join(other.held),
          unnamedLock == null ? other.unnamedLock : unnamedLock,
          Objects.equals(weighed, other.weighed) ? weighed : null);
    }

    private Answer with(Outcome newOutcome) {
      return new Answer(newOutcome, acted && newOutcome == outcome, held, unnamedLock, weighed);
    }

    private Answer under(Lockset locks) {
      Lockset left = held.join(locks);
      return left == held ? this : new Answer(outcome, acted, left, unnamedLock, weighed);
    }

    private Answer afterDeed() {
      boolean because = outcome == Outcome.ABSENT || outcome == Outcome.PRESENT;
      return because && !acted ? new Answer(outcome, true, held, unnamedLock, weighed) : this;
    }

    private Answer weighedBy(Term question) {
      return new Answer(outcome, acted, held, unnamedLock, question);
    }

    /** Whether a question on the way was about what was found and this value together. */
    boolean isWeighedWith(Term value) {
      return weighed != null && value != null && weighed.mentions(value);
    }
  }

  private LookUps(Map<LookUp, Answer> answers, Set<Term> changed, Set<Location> begun) {
    this.answers = answers;
    this.changed = changed;
    this.begun = begun;
  }

  private LookUps with(Map<LookUp, Answer> newAnswers, Set<Term> newChanged) {
    return new LookUps(newAnswers, newChanged, begun);
  }

  /** Whether nothing was asked, and nothing begun, on the way. */
  boolean isEmpty() {
    return answers.isEmpty() && begun.isEmpty();
  }

  /** The questions with their answers, in the order asked. */
  Map<LookUp, Answer> asMap() {
    return answers;
  }

  /** With one more question, which replaces the same one asked before. */
  LookUps with(LookUp lookUp, Answer answer) {
    Map<LookUp, Answer> more = new LinkedHashMap<>(answers);
    add(more, lookUp, answer);
    return with(more, changed);
  }

  /** With more questions, each of which replaces the same one asked before. */
  LookUps with(Map<LookUp, Answer> further) {
    if (further.isEmpty()) {
      return this;
    }
    Map<LookUp, Answer> all = new LinkedHashMap<>(answers);
    further.forEach((lookUp, answer) -> add(all, lookUp, answer));
    return with(all, changed);
  }

  private static void add(Map<LookUp, Answer> all, LookUp lookUp, Answer answer) {
    all.remove(lookUp);
    if (all.size() == MAX_LOOK_UPS) {
      all.remove(all.keySet().iterator().next());
    }
    all.put(lookUp, answer);
  }

  /** On the way on which the questions have this outcome. */
  LookUps when(Collection<LookUp> lookUps, Outcome outcome) {
    LookUps result = this;
    for (LookUp lookUp : lookUps) {
      Answer known = answers.get(lookUp);
      boolean any = lookUp.counts() && known != null && known.outcome == Outcome.PRESENT;
      if (known != null && says(outcome, known.outcome) && !(any && outcome == Outcome.COMPARED)) {
        Map<LookUp, Answer> more = new LinkedHashMap<>(result.answers);
        more.put(lookUp, known.with(outcome));
        result = result.with(more, changed);
      }
    }
    return result;
  }

  private static boolean says(Outcome outcome, Outcome known) {
    return switch (outcome) {
      case TESTED -> known == Outcome.UNKNOWN;
      case COMPARED -> known != Outcome.ABSENT;
      default -> true;
    };
  }

  /** With the question that what they have found is a part of, unless there is none. */
  LookUps weighed(Collection<LookUp> found, Term question) {
    return question == null
        ? this
        : each((l, answer) -> found.contains(l) ? answer.weighedBy(question) : answer);
  }

  /** With the outcomes on which both of two ways here depend, each in its manner. */
  LookUps dependingOn(LookUps first, LookUps second) {
    LookUps result = this;
    for (LookUp lookUp : answers.keySet()) {
      Answer one = first.answers.get(lookUp);
      Answer other = second.answers.get(lookUp);
      if (one != null && other != null && one.outcome != other.outcome) {
        boolean compared = one.outcome == Outcome.COMPARED || other.outcome == Outcome.COMPARED;
        boolean unknown = one.outcome == Outcome.UNKNOWN || other.outcome == Outcome.UNKNOWN;
        if (!unknown) {
          Set<LookUp> asked = Set.of(lookUp);
          result =
              result
                  .when(asked, compared ? Outcome.COMPARED : Outcome.TESTED)
                  .weighed(asked, one.weighed == null ? other.weighed : one.weighed);
        }
      }
    }
    return result;
  }

  /** Where both outcomes of a test go on: nothing depends on what it has compared any more. */
  LookUps afterBothOutcomes(LookUps before) {
    LookUps result = this;
    for (Map.Entry<LookUp, Answer> entry : answers.entrySet()) {
      Answer known = before.answers.get(entry.getKey());
      Outcome outcome = known == null ? Outcome.UNKNOWN : known.outcome;
      if (entry.getValue().outcome == Outcome.COMPARED && outcome != Outcome.COMPARED) {
        Map<LookUp, Answer> more = new LinkedHashMap<>(result.answers);
        boolean counts = entry.getKey().counts(); // what was made room for is put all the same
        more.put(entry.getKey(), entry.getValue().with(counts ? Outcome.TESTED : outcome));
        result = result.with(more, changed);
      }
    }
    return result;
  }

  /** Without the locks that are no longer held. */
  LookUps under(Lockset locks) {
    return each((lookUp, answer) -> answer.under(locks));
  }

  private LookUps each(BiFunction<LookUp, Answer, Answer> change) {
    LookUps result = this;
    for (Map.Entry<LookUp, Answer> entry : answers.entrySet()) {
      Answer answer = change.apply(entry.getKey(), entry.getValue());
      if (answer != entry.getValue()) {
        result = result == this ? with(new LinkedHashMap<>(answers), changed) : result;
        result.answers.put(entry.getKey(), answer);
      }
    }
    return result;
  }

  /** Without questions about a value that the variables no longer have. */
  LookUps without(Term value) {
    LookUps left = without((LookUp l) -> l.key() != null && l.key().mentions(value));
    if (!left.changed.contains(value)) {
      return left;
    }
    return left.with(
        left.answers, SmallSet.map(left.changed, term -> term.equals(value) ? null : term));
  }

  /** Without questions about what a field held before it was assigned. */
  LookUps without(FieldKey field) {
    return without((LookUp l) -> l.key() != null && l.key().mentions(field));
  }

  /** Without the questions that this thread itself has made void. */
  LookUps afterChange(Place map, Term key) {
    return without((LookUp l) -> l.map().equals(map) && (key == null || key.equals(l.key())));
  }

  /** Without the same questions asked before one of the locks was taken. */
  LookUps askedAgain(Place map, Term key, Lockset locks) {
    int held = locks.asMap().size();
    return without(
        (LookUp l) ->
            l.map().equals(map)
                && key.equals(l.key())
                && answers.get(l).held().asMap().size() < held);
  }

  private LookUps without(Predicate<LookUp> test) {
    if (answers.keySet().stream().noneMatch(test)) {
      return this;
    }
    Map<LookUp, Answer> fewer = new LinkedHashMap<>(answers);
    fewer.keySet().removeIf(test);
    return with(fewer, changed);
  }

  /** The questions about a key of a map, and those how many entries it has; the last one first. */
  List<LookUp> about(Place map, Term key) {
    List<LookUp> found = new ArrayList<>();
    for (LookUp lookUp : answers.keySet()) {
      if (lookUp.map().equals(map) && (lookUp.counts() || lookUp.key().equals(key))) {
        found.add(0, lookUp);
      }
    }
    return found;
  }

  /** Notes that the content of a value was changed. */
  LookUps changed(Term value) {
    return changed.contains(value) ? this : with(answers, SmallSet.plus(changed, value));
  }

  /** Notes a change of whose outcome nobody asks. */
  LookUps begun(Location change) {
    return new LookUps(answers, changed, SmallSet.plus(begun, change));
  }

  /** Where the changes stand of whose outcome nobody has asked on the way. */
  Set<Location> begun() {
    return begun;
  }

  /** Notes that something was done, on the answers that were there before it. */
  LookUps afterDeed(LookUps before) {
    return each((l, answer) -> before.answers.containsKey(l) ? answer.afterDeed() : answer);
  }

  /** Whether the content of the value was changed on the way. */
  boolean hasChanged(Term value) {
    return changed.stream().anyMatch(value::mentions);
  }

  /** What is known where two ways meet. */
  LookUps join(LookUps other) {
    if (this == other
        || (answers.equals(other.answers)
            && changed.equals(other.changed)
            && begun.equals(other.begun))) {
      return this;
    }
    Map<LookUp, Answer> all = new LinkedHashMap<>();
    answers.forEach(
        (lookUp, answer) -> {
          Answer there = other.answers.get(lookUp);
          all.put(
              lookUp,
              there == null ? answer.with(Outcome.UNKNOWN) : answer.join(there, lookUp.counts()));
        });
    other.answers.forEach(
        (lookUp, answer) -> {
          if (all.size() < MAX_LOOK_UPS) {
            all.putIfAbsent(lookUp, answer.with(Outcome.UNKNOWN));
          }
        });
    return new LookUps(
        all, SmallSet.union(changed, other.changed), SmallSet.intersection(begun, other.begun));
  }
}
