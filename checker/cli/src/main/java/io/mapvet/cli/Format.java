// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

/** The formats of the results. */
enum Format {
  TEXT,
  SARIF,
  JSON
}
