// SPDX-License-Identifier: Apache-2.0
// The helper writes the volatile flag after the last put; who reads true has all puts before it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class FerryBoardingGood {
  private final Map<String, Integer> decks = new HashMap<>();
  private volatile boolean closed;

  void board(String[] cars) {
    for (String car : cars) {
      decks.put(car, car.length());
    }
    close();
  }

  private void close() {
    closed = true;
  }

  void sail() {
    while (!closed) {
      Thread.onSpinWait();
    }
    decks.forEach((car, deck) -> System.out.println(car + " " + deck));
  }

  public static void main(String[] args) {
    FerryBoardingGood ferry = new FerryBoardingGood();
    new Thread(() -> ferry.board(args)).start();
    ferry.sail();
  }
}
