// SPDX-License-Identifier: Apache-2.0
// sequential() merges the rails before the counting. The function that follows is called for one
// element after the other, with a happens-before edge from each call to the next.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

public class ReactorRailsGood {
  static Map<String, Integer> count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    Flux.fromIterable(words)
        .parallel()
        .runOn(Schedulers.parallel())
        .sequential()
        .doOnNext(word -> counts.merge(word, 1, Integer::sum))
        .blockLast();
    return counts;
  }
}
