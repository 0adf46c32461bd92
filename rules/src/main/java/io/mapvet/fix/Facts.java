// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.Var;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is known of the variables of a method at one point. */
final class Facts {
  private final Set<Integer> nonNull = new HashSet<>();
  private final Map<Var, Kind> held = new HashMap<>();
  private boolean dead;

  /** What a variable refers to, as seen from the map that is followed. */
  enum Kind {
    MAP,
    /** The keys or values of the map, or an iterator over them. */
    VIEW,
    /** The entries of the map, or an iterator over them. */
    ENTRIES,
    ENTRY,
    /** One or another of these. */
    UNCLEAR;

    Kind or(Kind other) {
      return this == other ? this : UNCLEAR;
    }
  }

  Facts copy() {
    Facts copy = new Facts();
    copy.become(this);
    return copy;
  }

  void become(Facts other) {
    if (other != this) {
      nonNull.clear();
      nonNull.addAll(other.nonNull);
      held.clear();
      held.putAll(other.held);
      dead = other.dead;
    }
  }

  /** What holds where two ways meet: what is certain on both, what may be on either. */
  void join(Facts other) {
    if (other.dead) {
      return;
    }
    if (dead) {
      become(other);
      return;
    }
    nonNull.retainAll(other.nonNull);
    holdAll(other.held);
  }

  boolean isNonNull(int variable) {
    return nonNull.contains(variable);
  }

  void setNonNull(int variable, boolean certain) {
    if (certain) {
      nonNull.add(variable);
    } else {
      nonNull.remove(variable);
    }
  }

  void forget(Set<Integer> variables) {
    nonNull.removeAll(variables);
  }

  /** What a temporary may refer to, or null. */
  Kind held(Var variable) {
    return held.get(variable);
  }

  void hold(Var variable, Kind kind) {
    if (kind == null) {
      held.remove(variable);
    } else {
      held.put(variable, kind);
    }
  }

  void holdAll(Map<Var, Kind> more) {
    more.forEach((variable, kind) -> held.merge(variable, kind, Kind::or));
  }

  /** Whether no path comes here. */
  boolean isDead() {
    return dead;
  }

  void end() {
    dead = true;
  }

  void revive() {
    dead = false;
  }
}
