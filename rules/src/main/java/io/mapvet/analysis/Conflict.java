// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

/**
 * Two accesses of one map that conflict, that no common lock keeps apart and nothing orders.
 *
 * @param first the access to report at: unguarded rather than guarded, a write rather than a read
 * @param second the access it conflicts with
 * @param evidence why they may overlap
 * @param lock for locking evidence the lock that is missing, as people write it; else null
 */
public record Conflict(RootedAccess first, RootedAccess second, Evidence evidence, String lock) {
  /** Whether one side iterates a map that the other uses through a synchronized wrapper. */
  public boolean isIterationBesideWrapper() {
    return UnlockedIterations.isBesideWrapper(this);
  }

  /** Whether it is about which map a field holds, rather than about a map's content. */
  public boolean isOfReference() {
    return first.isOfReference();
  }
}
