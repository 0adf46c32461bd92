// SPDX-License-Identifier: Apache-2.0
// The starter waits on the future before it writes.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class LocalClassTaskGood {
  public static void main(String[] args) throws Exception {
    Map<String, String> cache = new HashMap<>();
    class Warmer implements Callable<Integer> {
      @Override
      public Integer call() {
        cache.putIfAbsent("a", "warm");
        return cache.size();
      }
    }
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<Integer> warming = pool.submit(new Warmer());
    System.out.println(warming.get());
    cache.put("b", "cold");
    pool.shutdown();
  }
}
