// SPDX-License-Identifier: Apache-2.0
// One lap: the runner writes before it comes to the barrier, the board reads after it has left it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class LapBoardGood {
  public static void main(String[] args) {
    Map<String, Integer> laps = new HashMap<>();
    CyclicBarrier line = new CyclicBarrier(2);
    Thread runner =
        new Thread(
            () -> {
              try {
                laps.put("runner", 1);
                line.await();
              } catch (InterruptedException | BrokenBarrierException e) {
                Thread.currentThread().interrupt();
              }
            });
    Thread board =
        new Thread(
            () -> {
              try {
                line.await();
                System.out.println(laps.get("runner"));
              } catch (InterruptedException | BrokenBarrierException e) {
                Thread.currentThread().interrupt();
              }
            });
    runner.start();
    board.start();
  }
}
