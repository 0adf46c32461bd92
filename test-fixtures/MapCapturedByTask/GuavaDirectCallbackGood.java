// SPDX-License-Identifier: Apache-2.0
// The callback may overlap the get, which a ConcurrentHashMap allows.
package fixtures.mapcapturedbytask;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class GuavaDirectCallbackGood {
  public static Integer load() {
    ExecutorService pool = Executors.newCachedThreadPool();
    ListeningExecutorService loader = MoreExecutors.listeningDecorator(pool);
    Map<String, Integer> prices = new ConcurrentHashMap<>();
    ListenableFuture<Integer> price = loader.submit(() -> 3);
    Futures.addCallback(
        price,
        new FutureCallback<Integer>() {
          @Override
          public void onSuccess(Integer result) {
            prices.put("tea", result);
          }

          @Override
          public void onFailure(Throwable failure) {}
        },
        MoreExecutors.directExecutor());
    return prices.get("tea");
  }
}
