// SPDX-License-Identifier: Apache-2.0
// The reader holds the monitor of another object than the writer, which locks the board that it is
// called on: nothing orders the two (JLS 17.4.5).
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class PriceBoardBad {
  private volatile Board board = new Board();

  public void set(String symbol, long price) {
    Board current = board;
    current.set(symbol, price);
  }

  public int quotes() {
    Board current = board;
    synchronized (this) {
      return current.size();
    }
  }

  public void close() {
    board = new Board();
  }

  static class Board {
    private final Map<String, Long> quotes = new HashMap<>(); // expect: warning InconsistentMapLocking

    synchronized void set(String symbol, long price) {
      quotes.put(symbol, price); // race
    }

    /** Callers hold the monitor. */
    int size() {
      return quotes.size(); // race
    }
  }
}
