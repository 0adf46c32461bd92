// SPDX-License-Identifier: Apache-2.0
// Both sorters may see that one letter is left, and one of them takes it: poll gives the other null,
// which it opens.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class LetterSortersBad {
  record Letter(String address) {
    void open() {
      System.out.println(address);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Queue<Letter> letters = new ConcurrentLinkedQueue<>(List.of(new Letter("a"), new Letter("b"))); // expect: warning ConcurrentMapCheckThenAct
    Runnable sorter =
        () -> {
          while (letters.size() > 0) { // race
            letters.poll().open(); // race
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
