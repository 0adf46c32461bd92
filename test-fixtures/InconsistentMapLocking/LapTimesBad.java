// SPDX-License-Identifier: Apache-2.0
// The latch opens with the first car that is done: the laps of the others are not ordered before the
// iteration, which takes no lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LapTimesBad {
  private final Map<String, Integer> laps = new HashMap<>(); // expect: error InconsistentMapLocking

  private synchronized void drive(String car) {
    laps.merge(car, car.length(), Math::min); // race
  }

  void race(String[] cars) throws InterruptedException {
    ExecutorService track = Executors.newFixedThreadPool(4);
    CountDownLatch finished = new CountDownLatch(1);
    for (String car : cars) {
      track.execute(
          () -> {
            drive(car);
            finished.countDown();
          });
    }
    track.shutdown();
    finished.await();
    for (String car : laps.keySet()) { // race
      System.out.println(car);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    new LapTimesBad().race(args);
  }
}
