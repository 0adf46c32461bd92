// SPDX-License-Identifier: Apache-2.0
// Callers leave all work to a pool and wait for what it gives. The check is not waited for, and two threads of the
// pool may do both at once.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class AwaitedInTurnBad {
  private final Map<String, Integer> seats = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final ExecutorService desk = Executors.newFixedThreadPool(2);

  public void open(int rows) {
    Runnable check =
        () -> {
          if (seats.size() > rows) { // race
            System.out.println("too many");
          }
        };
    desk.execute(check);
  }

  public Integer book(String guest) throws InterruptedException, ExecutionException {
    return desk.submit(() -> seats.merge(guest, 1, Integer::sum)).get(); // race
  }
}
