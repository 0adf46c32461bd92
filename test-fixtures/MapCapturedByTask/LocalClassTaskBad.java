// SPDX-License-Identifier: Apache-2.0
// The local class captures the map from its enclosing method. One instance runs on the pool while
// the starter writes the map.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class LocalClassTaskBad {
  public static void main(String[] args) throws Exception {
    Map<String, String> cache = new HashMap<>(); // expect: error MapCapturedByTask
    class Warmer implements Callable<Integer> {
      @Override
      public Integer call() {
        cache.putIfAbsent("a", "warm"); // race
        return cache.size(); // race
      }
    }
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<Integer> warming = pool.submit(new Warmer());
    cache.put("b", "cold"); // race
    System.out.println(warming.get());
    pool.shutdown();
  }
}
