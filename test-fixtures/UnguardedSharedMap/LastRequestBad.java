// SPDX-License-Identifier: Apache-2.0
// The clerk still writes to the letter of the turn before, whose writer has been told that it is
// done. That this turn's letter is told of only later says nothing of the other one.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

public class LastRequestBad {
  static final class Letter {
    final Map<String, String> marks = new HashMap<>(); // expect: warning UnguardedSharedMap
    final CountDownLatch stamped = new CountDownLatch(1);
  }

  private final BlockingQueue<Letter> tray = new LinkedBlockingQueue<>();

  private void stamp() {
    Letter last = null;
    try {
      while (true) {
        Letter letter = tray.take();
        letter.marks.put("stamp", "local"); // race
        if (last != null) {
          last.marks.put("followed", "yes"); // race
        }
        letter.stamped.countDown();
        last = letter;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String send(String text) throws InterruptedException {
    Letter letter = new Letter();
    tray.put(letter);
    letter.stamped.await();
    letter.marks.put("text", text); // race
    return letter.marks.get("stamp"); // race
  }

  public static void main(String[] args) throws InterruptedException {
    LastRequestBad office = new LastRequestBad();
    new Thread(office::stamp).start();
    for (String text : args) {
      System.out.println(office.send(text));
    }
  }
}
