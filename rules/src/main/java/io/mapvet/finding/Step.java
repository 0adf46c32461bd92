// SPDX-License-Identifier: Apache-2.0
package io.mapvet.finding;

import io.mapvet.ir.Location;

/**
 * One step from the start of a thread to an access.
 *
 * @param at where
 * @param text what happens there, without the location
 */
public record Step(Location at, String text) {
  public Step {
    at = at.fixed();
  }
}
