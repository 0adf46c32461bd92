// SPDX-License-Identifier: Apache-2.0
// One thread does all that is asked for, one thing after the other.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class AwaitedInTurnGood {
  private final Map<String, Integer> seats = new HashMap<>();
  private final ExecutorService desk = Executors.newSingleThreadExecutor();

  public void open(int rows) {
    Runnable check =
        () -> {
          if (seats.size() > rows) {
            System.out.println("too many");
          }
        };
    desk.execute(check);
  }

  public Integer book(String guest) throws InterruptedException, ExecutionException {
    return desk.submit(() -> seats.merge(guest, 1, Integer::sum)).get();
  }
}
