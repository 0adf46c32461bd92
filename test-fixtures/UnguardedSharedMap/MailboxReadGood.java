// SPDX-License-Identifier: Apache-2.0
// Only the thread of the mailbox touches the map: callers send it what is to be done, and what they
// ask for.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

public class MailboxReadGood {
  private final Map<String, Integer> seats = new HashMap<>();
  private final BlockingQueue<Runnable> mailbox = new LinkedBlockingQueue<>();
  private final Thread loop = new Thread(this::serve);

  public MailboxReadGood() {
    loop.start();
  }

  private void serve() {
    try {
      while (true) {
        mailbox.take().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void book(String train, int seat) {
    mailbox.add(() -> seats.put(train, seat));
  }

  public CompletableFuture<Integer> seat(String train) {
    CompletableFuture<Integer> seat = new CompletableFuture<>();
    mailbox.add(() -> seat.complete(seats.get(train)));
    return seat;
  }
}
