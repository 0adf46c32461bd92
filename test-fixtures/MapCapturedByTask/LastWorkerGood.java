// SPDX-License-Identifier: Apache-2.0
// The worker that brings the counter to zero is the last: what the others did before they counted
// down happens-before its look (JLS 17.4.4: the counter is an atomic variable).
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class LastWorkerGood {
  public static void main(String[] args) throws InterruptedException {
    BlockingQueue<Map<String, Integer>> result = new LinkedBlockingQueue<>();
    AtomicInteger open = new AtomicInteger(args.length);
    List<Map<String, Integer>> parts = new ArrayList<>();
    for (String arg : args) {
      parts.add(new HashMap<>());
    }
    for (int i = 0; i < args.length; i++) {
      String word = args[i];
      Map<String, Integer> part = parts.get(i);
      new Thread(
              () -> {
                part.put(word, 1);
                boolean last = open.decrementAndGet() == 0;
                if (last) {
                  Map<String, Integer> all = new HashMap<>();
                  for (Map<String, Integer> one : parts) {
                    all.putAll(one);
                  }
                  result.add(all);
                }
              })
          .start();
    }
    System.out.println(result.take());
  }
}
