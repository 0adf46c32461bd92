// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.terminal;

/** What the command's exit codes mean. */
public final class ExitCode {
  /** No finding at or above {@code --fail-on}. */
  public static final int CLEAN = 0;

  /** At least one finding at or above {@code --fail-on}. */
  public static final int FINDINGS = 1;

  /** Wrong usage, or nothing could be analysed. */
  public static final int FAILED = 2;

  private ExitCode() {}
}
