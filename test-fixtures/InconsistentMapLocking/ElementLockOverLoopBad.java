// SPDX-License-Identifier: Apache-2.0
// Who adds holds the mailbox, who counts holds the map of all mailboxes: two locks, so one task
// iterates the deque while the other adds to it.
package fixtures.inconsistentmaplocking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ElementLockOverLoopBad {
  private static final class Mailbox {
    final Deque<String> letters = new ArrayDeque<>(); // expect: error InconsistentMapLocking
  }

  private final ConcurrentMap<Integer, Mailbox> boxes = new ConcurrentHashMap<>();
  private final ExecutorService pool = Executors.newCachedThreadPool();

  public void serve(Integer number) {
    pool.submit(() -> deliver(number, "news"));
    pool.submit(() -> total(number));
  }

  private void deliver(Integer number, String letter) {
    Mailbox box = boxes.computeIfAbsent(number, n -> new Mailbox());
    synchronized (box) {
      box.letters.addLast(letter); // race
    }
  }

  private int total(Integer number) {
    int sum = 0;
    Mailbox box = boxes.get(number);
    if (box != null) {
      synchronized (boxes) {
        for (String letter : box.letters) { // race
          sum += letter.trim().length();
        }
      }
    }
    return sum;
  }
}
