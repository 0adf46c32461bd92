// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding under its stable name.
 *
 * @param finding the finding
 * @param fingerprint its name, from {@link Fingerprints}
 */
record Named(Finding finding, String fingerprint) {
  /** All findings of a report, suppressed ones among them, by place in the source. */
  static List<Named> of(Report report) {
    List<Finding> findings = report.findings().stream().sorted().toList();
    List<String> fingerprints = Fingerprints.of(findings);
    List<Named> named = new ArrayList<>(findings.size());
    for (int i = 0; i < findings.size(); i++) {
      named.add(new Named(findings.get(i), fingerprints.get(i)));
    }
    return named;
  }
}
