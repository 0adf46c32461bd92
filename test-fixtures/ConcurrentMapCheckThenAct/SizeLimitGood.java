// SPDX-License-Identifier: Apache-2.0
// Only who holds the lock inserts, so the size cannot grow between the two calls.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class SizeLimitGood {
  private static final int LIMIT = 100;
  private final ConcurrentHashMap<String, String> seats = new ConcurrentHashMap<>();

  public synchronized boolean book(String seat, String guest) {
    if (seats.size() < LIMIT) {
      seats.put(seat, guest);
      return true;
    }
    return false;
  }
}
