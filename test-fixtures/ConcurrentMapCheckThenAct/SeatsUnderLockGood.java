// SPDX-License-Identifier: Apache-2.0
// Who leaves without the lock makes room: the limit holds.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class SeatsUnderLockGood {
  private static final int LIMIT = 100;
  private final ConcurrentHashMap<String, String> seats = new ConcurrentHashMap<>();

  public synchronized boolean book(String seat, String guest) {
    if (seats.size() < LIMIT) {
      seats.put(seat, guest);
      return true;
    }
    return false;
  }

  public void leave(String seat) {
    seats.remove(seat);
  }
}
