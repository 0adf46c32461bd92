// SPDX-License-Identifier: Apache-2.0
// The second barrier of each turn holds the thread until main has read: a put and a read are
// never in the same phase.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;

public class BarrierTurnsGood {
  public static void main(String[] args) throws Exception {
    Map<Integer, Integer> current = new HashMap<>();
    CyclicBarrier barrier = new CyclicBarrier(2);
    new Thread(
            () -> {
              try {
                for (int turn = 0; turn < 100; turn++) {
                  current.put(turn, turn * turn);
                  barrier.await();
                  barrier.await();
                }
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            })
        .start();
    for (int turn = 0; turn < 100; turn++) {
      barrier.await();
      System.out.println(current.get(turn));
      barrier.await();
    }
  }
}
