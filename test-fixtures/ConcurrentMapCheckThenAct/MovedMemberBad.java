// SPDX-License-Identifier: Apache-2.0
// The member may leave after the look-up, and is put back by the move.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class MovedMemberBad {
  private final ConcurrentHashMap<String, String> cities = new ConcurrentHashMap<>(); // expect: note ConcurrentMapCheckThenAct

  public void join(String member, String city) {
    cities.putIfAbsent(member, city);
  }

  public synchronized void move(String member, String city) {
    if (cities.containsKey(member)) {
      cities.put(member, city); // race
    }
  }

  public void leave(String member) {
    cities.remove(member); // race
  }
}
