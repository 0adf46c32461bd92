// SPDX-License-Identifier: Apache-2.0
// blockingGet() waits for the value, which the scheduler's thread emits after the put.
package fixtures.mapcapturedbytask;

import io.reactivex.Single;
import io.reactivex.schedulers.Schedulers;
import java.util.HashMap;
import java.util.Map;

public class RxSubscribeOnGood {
  static int load() {
    Map<String, Integer> prices = new HashMap<>();
    Single.fromCallable(() -> prices.put("tea", 3)).subscribeOn(Schedulers.io()).blockingGet();
    return prices.size();
  }
}
