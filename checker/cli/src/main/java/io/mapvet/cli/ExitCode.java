// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

/** What the command's exit codes mean. */
final class ExitCode {
  /** No finding at or above {@code --fail-on}. */
  static final int CLEAN = 0;

  /** At least one finding at or above {@code --fail-on}. */
  static final int FINDINGS = 1;

  /** Wrong usage, or nothing could be analysed. */
  static final int FAILED = 2;

  private ExitCode() {}
}
