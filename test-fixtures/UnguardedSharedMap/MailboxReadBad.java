// SPDX-License-Identifier: Apache-2.0
// The thread of the mailbox puts while a caller looks up on a thread of its own.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

public class MailboxReadBad {
  private final Map<String, Integer> seats = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final BlockingQueue<Runnable> mailbox = new LinkedBlockingQueue<>();
  private final Thread loop = new Thread(this::serve);

  public MailboxReadBad() {
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
    mailbox.add(() -> seats.put(train, seat)); // race
  }

  public CompletableFuture<Integer> seat(String train) {
    return CompletableFuture.completedFuture(seats.get(train)); // race
  }
}
