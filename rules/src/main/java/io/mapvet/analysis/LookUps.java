// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a thread has asked of maps on its way to one point, and what it knows of the answers;
 * immutable.
 */
final class LookUps {
  static final LookUps NONE = new LookUps(Map.of(), Set.of());

  private static final int MAX_LOOK_UPS = 12;

  private final Map<LookUp, Answer> answers;
  private final Set<Term> changed;

  /** What the way to this point says of the answer. */
  enum Outcome {
    UNKNOWN,
    /** The key has no entry. */
    ABSENT,
    /** The key has an entry. */
    PRESENT,
    /** The way depends on the answer, whatever it is. */
    TESTED,
    /** The way depends on which value was found. */
    COMPARED
  }

  /**
   * An answer.
   *
   * @param held the locks held from the question until now
   * @param unnamedLock where the lock without a name was taken that was held then, or null
   */
  record Answer(Outcome outcome, Lockset held, Location unnamedLock) {
    private Answer join(Answer other) {
      return new Answer(
          outcome == other.outcome ? outcome : Outcome.UNKNOWN,
          held.join(other.held),
          unnamedLock == null ? other.unnamedLock : unnamedLock);
    }

    private Answer with(Outcome newOutcome) {
      return new Answer(newOutcome, held, unnamedLock);
    }
  }

  private LookUps(Map<LookUp, Answer> answers, Set<Term> changed) {
    this.answers = answers;
    this.changed = changed;
  }

  /** The questions with their answers, in the order asked. */
  Map<LookUp, Answer> asMap() {
    return answers;
  }

  /** With one more question, which replaces the same one asked before. */
  LookUps with(LookUp lookUp, Answer answer) {
    Map<LookUp, Answer> more = new LinkedHashMap<>(answers);
    add(more, lookUp, answer);
    return new LookUps(more, changed);
  }

  /** With more questions, each of which replaces the same one asked before. */
  LookUps with(Map<LookUp, Answer> further) {
    if (further.isEmpty()) {
      return this;
    }
    Map<LookUp, Answer> all = new LinkedHashMap<>(answers);
    further.forEach((lookUp, answer) -> add(all, lookUp, answer));
    return new LookUps(all, changed);
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
      if (known != null && says(outcome, known.outcome)) {
        Map<LookUp, Answer> more = new LinkedHashMap<>(result.answers);
        more.put(lookUp, known.with(outcome));
        result = new LookUps(more, changed);
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
          result = result.when(Set.of(lookUp), compared ? Outcome.COMPARED : Outcome.TESTED);
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
        result = new LookUps(more, changed);
      }
    }
    return result;
  }

  /** Without the locks that are no longer held. */
  LookUps under(Lockset locks) {
    LookUps result = this;
    for (Map.Entry<LookUp, Answer> entry : answers.entrySet()) {
      Lockset held = entry.getValue().held.join(locks);
      if (held != entry.getValue().held) {
        if (result == this) {
          result = new LookUps(new LinkedHashMap<>(answers), changed);
        }
        result.answers.put(
            entry.getKey(),
            new Answer(entry.getValue().outcome, held, entry.getValue().unnamedLock));
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
    return new LookUps(
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

  private LookUps without(Predicate<LookUp> test) {
    if (answers.keySet().stream().noneMatch(test)) {
      return this;
    }
    Map<LookUp, Answer> fewer = new LinkedHashMap<>(answers);
    fewer.keySet().removeIf(test);
    return new LookUps(fewer, changed);
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
    return changed.contains(value) ? this : new LookUps(answers, SmallSet.plus(changed, value));
  }

  /** Whether the content of the value was changed on the way. */
  boolean hasChanged(Term value) {
    return changed.stream().anyMatch(value::mentions);
  }

  /** What is known where two ways meet. */
  LookUps join(LookUps other) {
    if (this == other || (answers.equals(other.answers) && changed.equals(other.changed))) {
      return this;
    }
    Map<LookUp, Answer> all = new LinkedHashMap<>();
    answers.forEach(
        (lookUp, answer) -> {
          Answer there = other.answers.get(lookUp);
          all.put(lookUp, there == null ? answer.with(Outcome.UNKNOWN) : answer.join(there));
        });
    other.answers.forEach(
        (lookUp, answer) -> {
          if (all.size() < MAX_LOOK_UPS) {
            all.putIfAbsent(lookUp, answer.with(Outcome.UNKNOWN));
          }
        });
    return new LookUps(all, SmallSet.union(changed, other.changed));
  }
}
