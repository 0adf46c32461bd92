// SPDX-License-Identifier: Apache-2.0
package io.mapvet.finding;

import java.util.List;

/**
 * The outcome of one analysis.
 *
 * @param findings in the order of the source, suppressed ones among them
 * @param notes bounds that were hit, one sentence each; empty when everything was analysed whole
 */
public record Report(List<Finding> findings, List<String> notes) {
  public Report {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }
}
