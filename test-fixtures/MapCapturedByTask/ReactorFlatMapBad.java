// SPDX-License-Identifier: Apache-2.0
// flatMap subscribes to the inner chains of several words before the first has ended, and
// subscribeOn runs each on a worker of its own: the puts overlap.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

public class ReactorFlatMapBad {
  static Map<String, Integer> lengths(List<String> words) {
    Map<String, Integer> lengths = new HashMap<>(); // expect: warning MapCapturedByTask
    Flux.fromIterable(words)
        .flatMap(
            word ->
                Mono.fromCallable(() -> lengths.put(word, word.length())) // race
                    .subscribeOn(Schedulers.boundedElastic()))
        .blockLast();
    return lengths;
  }
}
