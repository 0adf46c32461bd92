// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.finding.AccessKind;
import io.mapvet.knowledge.Effect.Touch;
import java.util.Set;

/**
 * One touch of a container's content.
 *
 * @param place the container
 * @param touch what happens to its content
 * @param writes whether the content changes; also true for a read that reorders or expunges
 * @param operation name of the method called, for advice
 * @param locks the locks certainly held
 * @param ended handles and executors whose tasks have certainly ended before
 * @param proven whether every step from the start of the method is resolved
 * @param onMiss whether it stands where a look-up in the same map found nothing
 * @param trace the chain to it
 */
record Access(
    Place place,
    Touch touch,
    boolean writes,
    String operation,
    Lockset locks,
    Set<Place> ended,
    boolean proven,
    boolean onMiss,
    Trace trace) {

  AccessKind kind() {
    if (writes) {
      return AccessKind.WRITE;
    }
    return touch == Touch.ITERATE ? AccessKind.ITERATE : AccessKind.READ;
  }

  /** Whether both touch the same content, one of them changing it. */
  boolean conflictsWith(Access other) {
    return (writes || other.writes) && place.equals(other.place);
  }

  Access at(Place newPlace) {
    return new Access(newPlace, touch, writes, operation, locks, ended, proven, onMiss, trace);
  }

  Access under(Lockset newLocks) {
    return new Access(place, touch, writes, operation, newLocks, ended, proven, onMiss, trace);
  }

  Access along(Trace newTrace) {
    return new Access(place, touch, writes, operation, locks, ended, proven, onMiss, newTrace);
  }
}
