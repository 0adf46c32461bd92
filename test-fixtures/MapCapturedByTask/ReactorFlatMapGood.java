// SPDX-License-Identifier: Apache-2.0
// The map is concurrent.
package fixtures.mapcapturedbytask;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

public class ReactorFlatMapGood {
  static Map<String, Integer> lengths(List<String> words) {
    Map<String, Integer> lengths = new ConcurrentHashMap<>();
    Flux.fromIterable(words)
        .flatMap(
            word ->
                Mono.fromCallable(() -> lengths.put(word, word.length()))
                    .subscribeOn(Schedulers.boundedElastic()))
        .blockLast();
    return lengths;
  }
}
