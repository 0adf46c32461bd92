// SPDX-License-Identifier: Apache-2.0
// The second publishOn hands each word to another thread. While that looks up the first word, the
// thread before it puts the second: a stage of a Flux is ordered with the next for each element,
// not for the whole.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

public class ReactorPipelineBad {
  static void index(List<String> words) {
    Map<String, Integer> lengths = new HashMap<>(); // expect: error MapCapturedByTask
    Flux.fromIterable(words)
        .publishOn(Schedulers.parallel())
        .doOnNext(word -> lengths.put(word, word.length())) // race
        .publishOn(Schedulers.boundedElastic())
        .subscribe(word -> System.out.println(lengths.get(word))); // race
  }
}
