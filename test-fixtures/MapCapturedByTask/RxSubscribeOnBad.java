// SPDX-License-Identifier: Apache-2.0
// subscribeOn moves the callable to a thread of the scheduler (RxJava 2). subscribe() returns at
// once, and the size is read while that thread puts.
package fixtures.mapcapturedbytask;

import io.reactivex.Single;
import io.reactivex.schedulers.Schedulers;
import java.util.HashMap;
import java.util.Map;

public class RxSubscribeOnBad {
  static int load() {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    Single.fromCallable(() -> prices.put("tea", 3)).subscribeOn(Schedulers.io()).subscribe(); // race
    return prices.size(); // race
  }
}
