// SPDX-License-Identifier: Apache-2.0
// After publishOn the counting runs on a thread of the parallel scheduler. subscribe() does not
// wait for it, so the caller reads the size while the other thread puts.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

public class ReactorPublishOnBad {
  static int count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    Flux.fromIterable(words)
        .publishOn(Schedulers.parallel())
        .filter(word -> !word.isEmpty())
        .doOnNext(word -> counts.merge(word, 1, Integer::sum)) // race
        .subscribe();
    return counts.size(); // race
  }
}
