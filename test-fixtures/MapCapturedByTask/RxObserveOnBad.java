// SPDX-License-Identifier: Apache-2.0
// After observeOn the counting runs on a thread of the scheduler; subscribe() does not wait for it,
// and the caller reads the size meanwhile.
package fixtures.mapcapturedbytask;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class RxObserveOnBad {
  static int count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    Observable.fromIterable(words)
        .observeOn(Schedulers.io())
        .doOnNext(word -> counts.merge(word, 1, Integer::sum)) // race
        .ignoreElements()
        .subscribe();
    return counts.size(); // race
  }
}
