// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.javac.config.Configuration;
import io.mapvet.javac.config.Threshold;
import picocli.CommandLine.Option;

/** From which level on findings make a command fail. */
final class FailOption {
  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "The least level at which the exit code is 1: error, warning, note or never."
              + " Default: warning.")
  private Threshold failOn;

  /** The option, or else the configuration. */
  Threshold threshold(Configuration configuration) {
    if (failOn != null) {
      return failOn;
    }
    return configuration.failOn() == null ? Threshold.WARNING : configuration.failOn();
  }
}
