// SPDX-License-Identifier: Apache-2.0
// blockingAwait() returns when the scheduler's thread has signalled the completion, after the last
// put.
package fixtures.mapcapturedbytask;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class RxObserveOnGood {
  static int count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    Observable.fromIterable(words)
        .observeOn(Schedulers.io())
        .doOnNext(word -> counts.merge(word, 1, Integer::sum))
        .ignoreElements()
        .blockingAwait();
    return counts.size();
  }
}
