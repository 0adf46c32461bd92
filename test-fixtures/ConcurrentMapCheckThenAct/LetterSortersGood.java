// SPDX-License-Identifier: Apache-2.0
// A sorter takes a letter first, and then asks whether it has got one.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class LetterSortersGood {
  record Letter(String address) {
    void open() {
      System.out.println(address);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Queue<Letter> letters = new ConcurrentLinkedQueue<>(List.of(new Letter("a"), new Letter("b")));
    Runnable sorter =
        () -> {
          for (Letter letter = letters.poll(); letter != null; letter = letters.poll()) {
            letter.open();
          }
        };
    Thread first = new Thread(sorter);
    Thread second = new Thread(sorter);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
