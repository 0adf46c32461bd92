// SPDX-License-Identifier: Apache-2.0
package io.mapvet.finding;

import java.util.Locale;

/** What an access does to the content of a map. */
public enum AccessKind {
  READ,
  WRITE,
  /** Reads all entries one after the other, so that a concurrent change may throw or skip. */
  ITERATE;

  /** The word in reports, seven letters at most so that columns align. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
