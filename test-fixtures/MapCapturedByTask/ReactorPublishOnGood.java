// SPDX-License-Identifier: Apache-2.0
// blockLast() returns after the last element and the completion, which the scheduler's thread
// signals when it has counted: all puts happen-before the read.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

public class ReactorPublishOnGood {
  static int count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    Flux.fromIterable(words)
        .publishOn(Schedulers.parallel())
        .filter(word -> !word.isEmpty())
        .doOnNext(word -> counts.merge(word, 1, Integer::sum))
        .blockLast();
    return counts.size();
  }
}
