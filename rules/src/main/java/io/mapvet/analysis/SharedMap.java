// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.finding.MapSubject;
import io.mapvet.ir.Location;
import io.mapvet.knowledge.Safety;
import java.util.List;
import java.util.Set;

/**
 * A map that some conflict was found on, with everything known of its use.
 *
 * @param subject the map as told to people
 * @param scope where it lives
 * @param safety what concurrent use of it does
 * @param handedOver whether it is kept behind a volatile field or an atomic reference
 * @param readsMutate whether a read changes it
 * @param habits how the program uses it
 * @param beyond where it is used by code of other classes that did not get it from its private
 *     field
 * @param accesses every access after initialisation that is seen, at most one per place in the code
 *     and thread
 * @param conflicts strongest evidence first
 */
public record SharedMap(
    MapSubject subject,
    Scope scope,
    Safety safety,
    boolean handedOver,
    boolean readsMutate,
    Set<Habit> habits,
    Set<Location> beyond,
    List<RootedAccess> accesses,
    List<Conflict> conflicts) {
  /** Where a map lives. */
  public enum Scope {
    LOCAL,
    INSTANCE_FIELD,
    STATIC_FIELD,
    /** A value of a concurrent or synchronized map. */
    VALUE
  }

  public SharedMap {
    habits = Set.copyOf(habits);
    beyond = Set.copyOf(beyond);
    accesses = List.copyOf(accesses);
    conflicts = List.copyOf(conflicts);
  }
}
