// SPDX-License-Identifier: Apache-2.0
// With concatMap an inner observable starts when the one before has ended.
package fixtures.mapcapturedbytask;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class RxFlatMapGood {
  static Map<String, Integer> lengths(List<String> words) {
    Map<String, Integer> lengths = new HashMap<>();
    Observable.fromIterable(words)
        .concatMap(
            word ->
                Observable.just(word)
                    .subscribeOn(Schedulers.io())
                    .doOnNext(w -> lengths.put(w, w.length())))
        .blockingSubscribe();
    return lengths;
  }
}
