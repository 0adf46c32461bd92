// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Level;
import java.util.List;

/** A map changed by a thread that shares its lock with others. */
final class MapWriteUnderReadLock implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "MapWriteUnderReadLock",
        Level.ERROR,
        "A plain map is changed under a read lock, or used under an optimistic stamp",
        "A read lock is held by several threads at once. A write under it, or a read that reorders or"
            + " expunges entries as in an access-ordered LinkedHashMap and a WeakHashMap, corrupts"
            + " the map. An optimistic stamp locks nothing: a plain map may be seen half changed"
            + " before the stamp is validated.",
        List.of(362, 667, 821));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    return !conflict.isOfReference() && conflict.isOfWeakLock();
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    if (map.readsMutate()) {
      return "use one exclusive lock for every access: a read of this map changes it, so a read-write"
          + " lock never fits";
    }
    if (!conflict.first().isGuardedTooWeakly()) {
      return "take the write lock where the map is changed, and the lock here: several threads hold a"
          + " read lock at once";
    }
    return conflict.first().writes()
        ? "take the write lock here: several threads hold a read lock at once"
        : "take the read lock here: an optimistic stamp does not keep writers out";
  }
}
