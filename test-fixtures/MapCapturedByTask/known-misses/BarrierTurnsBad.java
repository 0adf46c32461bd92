// SPDX-License-Identifier: Apache-2.0
// With one barrier in each turn the thread begins its next turn, and puts, while main still reads
// what the last one made. The analysis does not count the phases of a barrier in a loop, and
// takes every put to precede the wait.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;

public class BarrierTurnsBad {
  public static void main(String[] args) throws Exception {
    Map<Integer, Integer> current = new HashMap<>(); // miss: error MapCapturedByTask
    CyclicBarrier barrier = new CyclicBarrier(2);
    new Thread(
            () -> {
              try {
                for (int turn = 0; turn < 100; turn++) {
                  current.put(turn, turn * turn); // race
                  barrier.await();
                }
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            })
        .start();
    for (int turn = 0; turn < 100; turn++) {
      barrier.await();
      System.out.println(current.get(turn)); // race
    }
  }
}
