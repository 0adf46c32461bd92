// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Uses the journals of an earlier analysis, and writes those of this one. What has a journal that
 * still holds is not worked out again: its outcome is that of before.
 */
final class History {
  private final boolean keeps;
  private final Past before;
  private final Map<Object, Part> parts;
  private final Set<Object> changed = new HashSet<>();
  private long changedBits;
  private Facts facts;
  private Map<HeapKey, Value> statics;

  /**
   * What is left of an analysis.
   *
   * @param facts what was known of the program before anything was interpreted
   * @param statics what static fields were initialised to
   */
  record Past(Facts facts, Map<HeapKey, Value> statics, Map<Object, Part> parts) {
    /** That of a program that was never analysed. */
    static final Past NONE = new Past(null, Map.of(), Map.of());
  }

  /**
   * A piece of work.
   *
   * @param inputs what it was about
   */
  record Part(List<?> inputs, Journal journal, Object outcome) {}

  private History(boolean keeps, Past before) {
    this.keeps = keeps;
    this.before = before;
    this.parts = new HashMap<>(2 * before.parts.size());
  }

  /** That of a program that is analysed once: nothing is known, and nothing is kept. */
  static History none() {
    return new History(false, Past.NONE);
  }

  static History after(Past before) {
    return new History(true, before);
  }

  /** Sees what has changed of classes and methods, before code is looked at. */
  void begin(Program program) {
    if (keeps) {
      facts = new Facts(program.hierarchy());
      changed(before.facts == null ? Set.of() : facts.codeChangedSince(before.facts));
    }
  }

  /** Sees what else has changed, before anything is interpreted. */
  void begin(Engine engine) {
    if (keeps) {
      facts.add(engine);
      changed(before.facts == null ? Set.of() : facts.tablesChangedSince(before.facts));
    }
  }

  /** Sees which static fields are initialised to something else. */
  void begin(Map<HeapKey, Value> initialised) {
    statics = initialised;
    if (keeps) {
      statics.forEach((cell, value) -> compare(cell, before.statics.get(cell), value));
      before.statics.forEach((cell, value) -> compare(cell, value, statics.get(cell)));
    }
  }

  private void changed(Set<Object> names) {
    changed.addAll(names);
    changedBits |= Journal.bits(names);
  }

  private void compare(HeapKey cell, Value old, Value now) {
    if (!Objects.equals(old, now)) {
      changed(Set.of(cell));
    }
  }

  /**
   * Replays a piece of work, or has it done.
   *
   * @param name tells it from others
   * @param inputs what it is about, to be compared
   */
  @SuppressWarnings("unchecked") // a name stands for work of one kind
  <T> T outcome(Object name, List<?> inputs, Engine engine, Supplier<T> work) {
    if (!keeps) {
      return work.get();
    }
    Part known = before.parts.get(name);
    boolean holds =
        known != null
            && known.inputs.equals(inputs)
            && !known.journal.asksFor(changed, changedBits)
            && known.journal.replay(engine);
    if (!holds) {
      engine.log().open();
      T outcome = work.get();
      known = new Part(inputs, engine.log().close(), outcome);
    }
    parts.put(name, known);
    return (T) known.outcome;
  }

  /** What is left for the next analysis once this one is done. */
  Past past() {
    return new Past(facts, statics, parts);
  }

  /**
   * What is left where this one was given up: also what it has not come to and is not concerned.
   */
  Past pastOfPart() {
    if (facts == null) {
      return before;
    }
    before.parts.forEach(
        (name, part) -> {
          if (!part.journal.asksFor(changed, changedBits)) {
            parts.putIfAbsent(name, part);
          }
        });
    return new Past(facts, statics == null ? before.statics : statics, parts);
  }
}
