// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.finding.MapSubject;
import java.util.List;

/**
 * A map in a field, whether or not there is a conflict on it.
 *
 * @param subject the map as told to people
 * @param accesses those after initialisation
 */
public record MapUse(MapSubject subject, List<RootedAccess> accesses) {
  public MapUse {
    accesses = List.copyOf(accesses);
  }
}
