// SPDX-License-Identifier: Apache-2.0
// As LapBoardBad, with a second wait in each turn: the runner writes the next lap only when the board has
// read this one. Waits at a barrier are not counted.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class LapBoardTwiceGood {
  public static void main(String[] args) {
    Map<String, Integer> laps = new HashMap<>(); // false alarm: warning MapCapturedByTask
    CyclicBarrier line = new CyclicBarrier(2);
    Thread runner =
        new Thread(
            () -> {
              try {
                for (int lap = 0; lap < 3; lap++) {
                  laps.put("runner", lap); // race
                  line.await();
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
                  line.await();
                }
              } catch (InterruptedException | BrokenBarrierException e) {
                Thread.currentThread().interrupt();
              }
            });
    runner.start();
    board.start();
  }
}
