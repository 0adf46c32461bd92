// SPDX-License-Identifier: Apache-2.0
// runOn gives every rail a worker of the scheduler: the function counts on several of them at
// once. blockLast() orders the rails before the caller, but not one before the other.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

public class ReactorRailsBad {
  static Map<String, Integer> count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    Flux.fromIterable(words)
        .parallel()
        .runOn(Schedulers.parallel())
        .doOnNext(word -> counts.merge(word, 1, Integer::sum)) // race
        .sequential()
        .blockLast();
    return counts;
  }
}
