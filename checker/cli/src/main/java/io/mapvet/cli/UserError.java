// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

/** Something the user can put right; the message says what and how. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UserError(String message) {
    super(message);
  }
}
