// SPDX-License-Identifier: Apache-2.0
// Both hold the monitor of the mailbox whose deque it is, in every turn of the loop, whatever other
// objects the turn makes.
package fixtures.inconsistentmaplocking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ElementLockOverLoopGood {
  private static final class Mailbox {
    final Deque<String> letters = new ArrayDeque<>();
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
      box.letters.addLast(letter);
    }
  }

  private int total(Integer number) {
    int sum = 0;
    Mailbox box = boxes.get(number);
    if (box != null) {
      synchronized (box) {
        for (String letter : box.letters) {
          sum += letter.trim().length();
        }
      }
    }
    return sum;
  }
}
