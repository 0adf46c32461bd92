// SPDX-License-Identifier: Apache-2.0
// Whoever closes the board puts another one in its place, but the board is read from the field once:
// the one that is locked is the one that is asked. The monitor orders that before or after each
// quote that is set on it (JLS 17.4.5).
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class PriceBoardGood {
  private volatile Board board = new Board();

  public void set(String symbol, long price) {
    Board current = board;
    current.set(symbol, price);
  }

  public int quotes() {
    Board current = board;
    synchronized (current) {
      return current.size();
    }
  }

  public void close() {
    board = new Board();
  }

  static class Board {
    private final Map<String, Long> quotes = new HashMap<>();

    synchronized void set(String symbol, long price) {
      quotes.put(symbol, price);
    }

    /** Callers hold the monitor. */
    int size() {
      return quotes.size();
    }
  }
}
