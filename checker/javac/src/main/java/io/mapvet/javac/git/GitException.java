// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.git;

import java.io.IOException;

/** Git cannot do what it was asked for; the message is for people. */
public final class GitException extends IOException {
  private static final long serialVersionUID = 1L;

  GitException(String message) {
    super(message);
  }
}
