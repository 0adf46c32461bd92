// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.gate;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Identity;
import io.mapvet.finding.Report;
import io.mapvet.javac.config.Threshold;
import java.util.ArrayList;
import java.util.List;

/** A finding and what makes it the same one elsewhere. */
public record Identified(Finding finding, Identity identity) {
  /** The findings of a report that the source does not suppress, in its order. */
  public static List<Identified> open(Report report) {
    List<Finding> findings = report.findings().stream().sorted().toList();
    List<Identity> identities = Identity.of(findings);
    List<Identified> open = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (!findings.get(i).suppressed()) {
        open.add(new Identified(findings.get(i), identities.get(i)));
      }
    }
    return open;
  }

  public boolean reaches(Threshold threshold) {
    return threshold.isReachedBy(finding.level());
  }
}
