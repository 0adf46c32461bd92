// SPDX-License-Identifier: Apache-2.0
// The helper writes the volatile flag before the first put; who reads true may iterate in the middle of them.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class FerryBoardingBad {
  private final Map<String, Integer> decks = new HashMap<>(); // expect: error UnguardedSharedMap
  private volatile boolean closed;

  void board(String[] cars) {
    close();
    for (String car : cars) {
      decks.put(car, car.length()); // race
    }
  }

  private void close() {
    closed = true;
  }

  void sail() {
    while (!closed) {
      Thread.onSpinWait();
    }
    decks.forEach((car, deck) -> System.out.println(car + " " + deck)); // race
  }

  public static void main(String[] args) {
    FerryBoardingBad ferry = new FerryBoardingBad();
    new Thread(() -> ferry.board(args)).start();
    ferry.sail();
  }
}
