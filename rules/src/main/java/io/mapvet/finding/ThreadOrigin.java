// SPDX-License-Identifier: Apache-2.0
package io.mapvet.finding;

import io.mapvet.ir.Location;

/**
 * The thread an access runs on, as told to people.
 *
 * @param text for example {@code task started at Sessions.java:23} or {@code any caller}
 * @param start where the thread or task is started, null where no code shows it
 */
public record ThreadOrigin(String text, Location start) {
  public ThreadOrigin {
    start = start == null ? null : start.fixed();
  }
}
