// SPDX-License-Identifier: Apache-2.0
// Two desks may find that one seat is left, and both sell it: merge subtracts in one step, but nobody asks again
// whether a seat is left.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SeatsLeftBad {
  private final Map<String, Integer> left = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  void open(String hall, int seats) {
    left.put(hall, seats);
  }

  void sell(String hall) {
    if (left.getOrDefault(hall, 0) > 0) { // race
      left.merge(hall, -1, Integer::sum); // race
    }
  }

  public static void main(String[] args) {
    SeatsLeftBad theatre = new SeatsLeftBad();
    theatre.open("large", 10);
    ExecutorService desks = Executors.newFixedThreadPool(4);
    for (String customer : args) {
      desks.execute(() -> theatre.sell("large"));
    }
    desks.shutdown();
  }
}
