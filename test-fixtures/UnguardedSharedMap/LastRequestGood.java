// SPDX-License-Identifier: Apache-2.0
// The clerk counts letters instead of writing to the one before, so each writer comes after all
// that was done to his letter (JLS 17.4.5).
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

public class LastRequestGood {
  static final class Letter {
    final Map<String, String> marks = new HashMap<>();
    final CountDownLatch stamped = new CountDownLatch(1);
  }

  private final BlockingQueue<Letter> tray = new LinkedBlockingQueue<>();

  private void stamp() {
    int letters = 0;
    try {
      while (true) {
        Letter letter = tray.take();
        letter.marks.put("stamp", "local");
        letter.marks.put("number", String.valueOf(++letters));
        letter.stamped.countDown();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String send(String text) throws InterruptedException {
    Letter letter = new Letter();
    tray.put(letter);
    letter.stamped.await();
    letter.marks.put("text", text);
    return letter.marks.get("stamp");
  }

  public static void main(String[] args) throws InterruptedException {
    LastRequestGood office = new LastRequestGood();
    new Thread(office::stamp).start();
    for (String text : args) {
      System.out.println(office.send(text));
    }
  }
}
