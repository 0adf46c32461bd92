// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import io.mapvet.finding.Overview;
import io.mapvet.finding.Report;
import io.mapvet.ir.SourceFile;
import java.util.List;
import java.util.Set;

/**
 * What was found in a root.
 *
 * @param files those that were analysed
 * @param broken names of files with syntax errors
 */
record Found(List<SourceFile> files, Overview overview, Set<String> broken) {
  static final Found NOTHING =
      new Found(List.of(), new Overview(new Report(List.of(), List.of()), List.of()), Set.of());
}
