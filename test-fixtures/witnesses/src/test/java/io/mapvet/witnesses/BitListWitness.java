// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ConcurrentModificationException;
import java.util.List;
import org.apache.dubbo.rpc.cluster.router.state.BitList;
import org.junit.jupiter.api.Test;

/**
 * Dubbo 3.3.6, {@code BitList:149}, {@code tailList}: MapModifiedWhileIterated, ERROR.
 *
 * <p>A rule of the mesh makes its result of the invokers that it is given: a list that takes over
 * their tail. In the end it keeps those invokers that are in the result, and to that end adds each
 * element of the result's tail to the tail of the invokers. That is the LinkedList that it
 * iterates. One thread is enough.
 */
class BitListWitness {
  @Test
  void aRouteFailsOnceThereIsATail() {
    BitList<String> invokers = new BitList<>(List.of("first", "second"));
    invokers.addToTailList("late");
    invokers.addToTailList("later");
    BitList<String> empty = new BitList<>(invokers.getOriginList(), true, invokers.getTailList());
    BitList<String> result = empty.or(new BitList<>(invokers.getOriginList()));

    assertThatExceptionOfType(ConcurrentModificationException.class)
        .isThrownBy(() -> invokers.and(result))
        .satisfies(seen -> System.out.println("seen in attempt 1: " + seen));
  }
}
