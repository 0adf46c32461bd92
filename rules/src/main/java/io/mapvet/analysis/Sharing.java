// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps equal parts of accesses but once. What a caller makes of a part, it makes once for all
 * accesses that share it.
 */
final class Sharing {
  private final Map<Object, Object> parts = new HashMap<>();

  /** The access, made of the parts that are kept. */
  Access of(Access access) {
    return access.of(
        one(access.locks()), one(access.ended()), one(access.signalled()), one(access.beside()));
  }

  @SuppressWarnings("unchecked") // equal parts are of one type
  private <T> T one(T part) {
    return (T) parts.computeIfAbsent(part, p -> p);
  }
}
