// SPDX-License-Identifier: Apache-2.0
// The barrier lets both go at once: the board reads the first lap while the runner may already write
// the second one. (A second wait in each turn would keep them apart; the analysis does not count waits.)
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class LapBoardBad {
  public static void main(String[] args) {
    Map<String, Integer> laps = new HashMap<>(); // expect: warning MapCapturedByTask
    CyclicBarrier line = new CyclicBarrier(2);
    Thread runner =
        new Thread(
            () -> {
              try {
                for (int lap = 0; lap < 3; lap++) {
                  laps.put("runner", lap); // race
                  line.await();
                }
              } catch (InterruptedException | BrokenBarrierException e) {
                Thread.currentThread().interrupt();
              }
            });
    Thread board =
        new Thread(
            () -> {
              try {
                for (int lap = 0; lap < 3; lap++) {
                  line.await();
                  System.out.println(laps.get("runner")); // race
                }
              } catch (InterruptedException | BrokenBarrierException e) {
                Thread.currentThread().interrupt();
              }
            });
    runner.start();
    board.start();
  }
}
