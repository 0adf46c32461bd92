// SPDX-License-Identifier: Apache-2.0
// Every call gives a chain of its own, and each of them runs the look-up on a worker of the
// scheduler. Two workers compute in one map at the same time.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

public class ReactorSubscribeOnBad {
  private final Map<String, Integer> prices = new HashMap<>(); // expect: error UnguardedSharedMap

  public Mono<Integer> price(String item) {
    return Mono.fromCallable(() -> prices.computeIfAbsent(item, String::length)) // race
        .subscribeOn(Schedulers.boundedElastic());
  }
}
