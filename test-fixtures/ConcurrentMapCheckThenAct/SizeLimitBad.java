// SPDX-License-Identifier: Apache-2.0
// Several threads may find one place left and all take it: the map grows beyond its limit.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class SizeLimitBad {
  private static final int LIMIT = 100;
  private final ConcurrentHashMap<String, String> seats = new ConcurrentHashMap<>(); // expect: note ConcurrentMapCheckThenAct

  public boolean book(String seat, String guest) {
    if (seats.size() < LIMIT) { // race
      seats.put(seat, guest); // race
      return true;
    }
    return false;
  }
}
