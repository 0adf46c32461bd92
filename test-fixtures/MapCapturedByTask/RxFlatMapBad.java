// SPDX-License-Identifier: Apache-2.0
// The inner observables of flatMap run beside each other on the scheduler, and each writes the map.
package fixtures.mapcapturedbytask;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class RxFlatMapBad {
  static Map<String, Integer> lengths(List<String> words) {
    Map<String, Integer> lengths = new HashMap<>(); // expect: warning MapCapturedByTask
    Observable.fromIterable(words)
        .flatMap(
            word ->
                Observable.just(word)
                    .subscribeOn(Schedulers.io())
                    .doOnNext(w -> lengths.put(w, w.length()))) // race
        .blockingSubscribe();
    return lengths;
  }
}
