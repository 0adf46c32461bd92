// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What belongs to an object belongs to it under every name. */
class PlacesTest {
  private static final Place CALLEE = Samples.input(0);
  private static final Place CALLER = Samples.field(Samples.input(1), "registry");

  private static Place map(Place owner) {
    return Samples.field(owner, "map");
  }

  @Test
  void objectItselfMoves() {
    assertThat(Places.moveAlong(map(CALLEE), map(CALLEE), map(CALLER))).isEqualTo(map(CALLER));
  }

  @Test
  void ownerMovesByTheSameSteps() {
    assertThat(Places.moveAlong(CALLEE, map(CALLEE), map(CALLER))).isEqualTo(CALLER);
  }

  @Test
  void partOfTheOwnerMovesWithIt() {
    assertThat(Places.moveAlong(Samples.field(CALLEE, "lock"), map(CALLEE), map(CALLER)))
        .isEqualTo(Samples.field(CALLER, "lock"));
  }

  @Test
  void nothingIsKnownWhereTheStepsAreOthers() {
    assertThat(Places.moveAlong(CALLEE, map(CALLEE), Samples.field(CALLER, "other"))).isNull();
    assertThat(Places.moveAlong(Samples.input(2), map(CALLEE), map(CALLER))).isNull();
  }
}
