// SPDX-License-Identifier: Apache-2.0
// The function of compute asks whether a seat is left, in one step with the sale (ConcurrentHashMap: the entire
// method invocation is performed atomically).
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SeatsLeftGood {
  private final Map<String, Integer> left = new ConcurrentHashMap<>();

  void open(String hall, int seats) {
    left.put(hall, seats);
  }

  void sell(String hall) {
    if (left.getOrDefault(hall, 0) > 0) {
      left.computeIfPresent(hall, (name, seats) -> seats > 0 ? seats - 1 : seats);
    }
  }

  public static void main(String[] args) {
    SeatsLeftGood theatre = new SeatsLeftGood();
    theatre.open("large", 10);
    ExecutorService desks = Executors.newFixedThreadPool(4);
    for (String customer : args) {
      desks.execute(() -> theatre.sell("large"));
    }
    desks.shutdown();
  }
}
