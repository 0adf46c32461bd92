// SPDX-License-Identifier: Apache-2.0
// With a direct executor the thread that completes the future runs the callback: here one of the
// pool, while the starter reads. Only a future that is complete already would run it at once.
package fixtures.mapcapturedbytask;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class GuavaDirectCallbackBad {
  public static Integer load() {
    ExecutorService pool = Executors.newCachedThreadPool();
    ListeningExecutorService loader = MoreExecutors.listeningDecorator(pool);
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    ListenableFuture<Integer> price = loader.submit(() -> 3);
    Futures.addCallback(
        price,
        new FutureCallback<Integer>() {
          @Override
          public void onSuccess(Integer result) {
            prices.put("tea", result); // race
          }

          @Override
          public void onFailure(Throwable failure) {}
        },
        MoreExecutors.directExecutor());
    return prices.get("tea"); // race
  }
}
