// SPDX-License-Identifier: Apache-2.0
// What the task did happened before its future was complete, and the callback runs after that: on
// the thread that completes the future or, where it is complete already, here.
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

public class GuavaCallbackAfterGood {
  public static void load() {
    ExecutorService pool = Executors.newCachedThreadPool();
    ListeningExecutorService loader = MoreExecutors.listeningDecorator(pool);
    Map<String, Integer> prices = new HashMap<>();
    ListenableFuture<Integer> price = loader.submit(() -> prices.put("tea", 3)); // race
    Futures.addCallback(
        price,
        new FutureCallback<Integer>() {
          @Override
          public void onSuccess(Integer result) {
            System.out.println(prices.get("tea")); // race
          }

          @Override
          public void onFailure(Throwable failure) {}
        },
        MoreExecutors.directExecutor());
  }
}
