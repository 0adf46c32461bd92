// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.MapSubject;
import io.mapvet.finding.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintsTest {
  private static final Finding RACE = Sample.race();

  @Test
  void staysTheSameFromVersionToVersion() {
    assertThat(Fingerprints.of(List.of(RACE))).containsExactly("27bbcb3ba2443668:1");
  }

  @Test
  void dependsOnRuleAndMapAlone() {
    Side elsewhere = Sample.staticMap().primary();
    Finding moved =
        new Finding(
            RACE.rule(),
            Level.NOTE,
            new MapSubject(RACE.map().qualifiedName(), "other", "TreeMap", elsewhere.at()),
            "other words",
            elsewhere,
            null,
            "other evidence",
            "other advice",
            List.of(),
            true);

    assertThat(Fingerprints.of(List.of(moved))).isEqualTo(Fingerprints.of(List.of(RACE)));
    assertThat(Fingerprints.of(List.of(named("app.Sessions#others"))))
        .isNotEqualTo(Fingerprints.of(List.of(RACE)));
  }

  @ParameterizedTest
  @CsvSource({
    "app.A.1#map, app.A.2#map",
    "app.A.lambda.0()#map, app.A.lambda.12()#map",
    "app.A$1Local#map, app.A$3Local#map"
  })
  void leavesOutTheNumbersThatCompilersGive(String before, String after) {
    assertThat(Fingerprints.of(List.of(named(before))))
        .isEqualTo(Fingerprints.of(List.of(named(after))));
  }

  @Test
  void numbersInNamesCount() {
    assertThat(Fingerprints.of(List.of(named("app.A1#map"))))
        .isNotEqualTo(Fingerprints.of(List.of(named("app.A2#map"))));
  }

  @Test
  void numbersEqualOnes() {
    List<String> fingerprints = Fingerprints.of(List.of(RACE, Sample.staticMap(), RACE));

    assertThat(fingerprints.get(2)).isEqualTo(fingerprints.get(0).replace(":1", ":2"));
    assertThat(fingerprints.get(1)).endsWith(":1").isNotEqualTo(fingerprints.get(0));
  }

  private static Finding named(String map) {
    return new Finding(
        RACE.rule(),
        RACE.level(),
        new MapSubject(map, "map", "HashMap", RACE.at()),
        RACE.message(),
        RACE.primary(),
        RACE.other(),
        RACE.evidence(),
        RACE.advice(),
        RACE.related(),
        false);
  }
}
