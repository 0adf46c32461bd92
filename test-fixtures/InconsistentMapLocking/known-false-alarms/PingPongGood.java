// SPDX-License-Identifier: Apache-2.0
// Two semaphores give the turn to and fro: each side touches the map between the permit that it gets and
// the one that it gives. A semaphore that one thread acquires and another releases is taken for a lock
// or for a single signal, not for a turn.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class PingPongGood {
  public static void main(String[] args) {
    Map<String, Integer> ball = new HashMap<>(); // false alarm: error InconsistentMapLocking
    Semaphore ping = new Semaphore(1);
    Semaphore pong = new Semaphore(0);
    new Thread(
            () -> {
              for (int turn = 0; turn < 3; turn++) {
                ping.acquireUninterruptibly();
                ball.put("ping", turn); // race
                pong.release();
              }
            })
        .start();
    new Thread(
            () -> {
              for (int turn = 0; turn < 3; turn++) {
                pong.acquireUninterruptibly();
                System.out.println(ball.get("ping")); // race
                ping.release();
              }
            })
        .start();
  }
}
