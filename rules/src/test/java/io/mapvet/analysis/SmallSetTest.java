// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A small set is any other set, in the order in which it grew. */
class SmallSetTest {
  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void doesAsALinkedHashSet(int seed) {
    Set<Integer> expected = new LinkedHashSet<>();
    Set<Integer> set = Set.of();
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      int number = random.nextInt(6);
      switch (random.nextInt(4)) {
        case 0 -> {
          expected.add(number);
          set = SmallSet.plus(set, number);
        }
        case 1 -> {
          List<Integer> more = List.of(number, 7, number);
          expected.addAll(more);
          set = SmallSet.union(set, more);
        }
        case 2 -> {
          Set<Integer> others = Set.copyOf(List.of(number, 1, 2 + number, 9));
          expected.retainAll(others);
          set = SmallSet.intersection(set, others);
        }
        default -> {
          expected.remove(number);
          set = SmallSet.map(set, e -> e == number ? null : e);
        }
      }
      assertThat(set).isEqualTo(expected).hasSameHashCodeAs(expected);
      assertThat(List.copyOf(set)).isEqualTo(List.copyOf(expected));
    }
  }

  @Test
  void isTheSameObjectWhereNothingChanges() {
    Set<Integer> set = SmallSet.plus(SmallSet.plus(Set.of(), 1), 2);
    assertThat(SmallSet.plus(set, 2)).isSameAs(set);
    assertThat(SmallSet.union(set, List.of(1))).isSameAs(set);
    assertThat(SmallSet.intersection(set, Set.of(2, 1, 0))).isSameAs(set);
    assertThat(SmallSet.map(set, e -> e)).isSameAs(set);
  }

  @Test
  void growsNoFurtherThanItIsLet() {
    Set<Integer> set = SmallSet.union(Set.of(1), List.of(2, 3, 4), 3);
    assertThat(List.copyOf(set)).isEqualTo(List.of(1, 2, 3));
    assertThat(SmallSet.map(set, e -> e == 3 ? 1 : e)).isEqualTo(Set.of(1, 2));
  }
}
