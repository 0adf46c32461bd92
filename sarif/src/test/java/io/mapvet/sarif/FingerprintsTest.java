// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.Side;
import io.mapvet.ir.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final Finding RACE = Sample.race();

  @Test
  void staysTheSameFromVersionToVersion() {
    assertThat(Fingerprints.of(List.of(RACE))).containsExactly("b28385ac8b9954ae:1");
  }

  @Test
  void doesNotDependOnLinesWordsLevelOrTheOrderOfTheAccesses() {
    Finding moved =
        new Finding(
            RACE.rule(),
            Level.NOTE,
            RACE.map(),
            "other words",
            moved(RACE.other()),
            moved(RACE.primary()),
            "other evidence",
            "other advice",
            List.of(),
            true);

    assertThat(Fingerprints.of(List.of(moved))).isEqualTo(Fingerprints.of(List.of(RACE)));
  }

  @Test
  void numbersEqualOnes() {
    List<String> fingerprints = Fingerprints.of(List.of(RACE, Sample.staticMap(), RACE));

    assertThat(fingerprints.get(2)).isEqualTo(fingerprints.get(0).replace(":1", ":2"));
    assertThat(fingerprints.get(1)).endsWith(":1").isNotEqualTo(fingerprints.get(0));
  }

  private static Side moved(Side side) {
    Location elsewhere = new Location(side.at().file(), 0, 1);
    return new Side(
        side.kind(), side.method(), elsewhere, side.thread(), List.of(), List.of("other lock"));
  }
}
