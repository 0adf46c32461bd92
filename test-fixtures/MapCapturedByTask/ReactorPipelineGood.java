// SPDX-License-Identifier: Apache-2.0
// Both functions run on one thread of the scheduler, one after the other.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

public class ReactorPipelineGood {
  static void index(List<String> words) {
    Map<String, Integer> lengths = new HashMap<>();
    Flux.fromIterable(words)
        .publishOn(Schedulers.parallel())
        .doOnNext(word -> lengths.put(word, word.length()))
        .subscribe(word -> System.out.println(lengths.get(word)));
  }
}
