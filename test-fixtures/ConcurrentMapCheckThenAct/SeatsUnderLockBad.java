// SPDX-License-Identifier: Apache-2.0
// invite inserts without the lock, between the question and the put: the limit is passed.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class SeatsUnderLockBad {
  private static final int LIMIT = 100;
  private final ConcurrentHashMap<String, String> seats = new ConcurrentHashMap<>(); // expect: note ConcurrentMapCheckThenAct

  public synchronized boolean book(String seat, String guest) {
    if (seats.size() < LIMIT) {
      seats.put(seat, guest); // race
      return true;
    }
    return false;
  }

  public void invite(String seat, String guest) {
    seats.putIfAbsent(seat, guest); // race
  }
}
