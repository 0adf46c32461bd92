// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent of a concurrent map is atomic.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

public class ReactorSubscribeOnGood {
  private final Map<String, Integer> prices = new ConcurrentHashMap<>();

  public Mono<Integer> price(String item) {
    return Mono.fromCallable(() -> prices.computeIfAbsent(item, String::length))
        .subscribeOn(Schedulers.boundedElastic());
  }
}
