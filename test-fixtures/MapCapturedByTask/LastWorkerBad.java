// SPDX-License-Identifier: Apache-2.0
// A worker counts down before it has written. The one that finds zero merges all parts, while
// others that have counted may still be writing theirs.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class LastWorkerBad {
  public static void main(String[] args) throws InterruptedException {
    BlockingQueue<Map<String, Integer>> result = new LinkedBlockingQueue<>();
    AtomicInteger open = new AtomicInteger(args.length);
    List<Map<String, Integer>> parts = new ArrayList<>();
    for (String arg : args) {
      parts.add(new HashMap<>()); // expect: warning MapCapturedByTask
    }
    for (int i = 0; i < args.length; i++) {
      String word = args[i];
      Map<String, Integer> part = parts.get(i);
      new Thread(
              () -> {
                boolean last = open.decrementAndGet() == 0;
                part.put(word, 1); // race
                if (last) {
                  Map<String, Integer> all = new HashMap<>();
                  for (Map<String, Integer> one : parts) {
                    all.putAll(one); // race
                  }
                  result.add(all);
                }
              })
          .start();
    }
    System.out.println(result.take());
  }
}
