// SPDX-License-Identifier: Apache-2.0
// The latch has a count for every car, so the last of them opens it: all laps happen-before the iteration.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LapTimesGood {
  private final Map<String, Integer> laps = new HashMap<>();

  private synchronized void drive(String car) {
    laps.merge(car, car.length(), Math::min);
  }

  void race(String[] cars) throws InterruptedException {
    ExecutorService track = Executors.newFixedThreadPool(4);
    CountDownLatch finished = new CountDownLatch(cars.length);
    for (String car : cars) {
      track.execute(
          () -> {
            drive(car);
            finished.countDown();
          });
    }
    track.shutdown();
    finished.await();
    for (String car : laps.keySet()) {
      System.out.println(car);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    new LapTimesGood().race(args);
  }
}
