// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.output;

import java.io.IOException;
import java.io.OutputStream;

/** One form of the results. */
@FunctionalInterface
public interface Output {
  /** Writes the results to a stream, which stays open. */
  void write(Results results, OutputStream out) throws IOException;
}
