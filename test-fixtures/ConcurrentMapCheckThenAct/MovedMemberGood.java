// SPDX-License-Identifier: Apache-2.0
// All that remove hold the lock. That join inserts without it does no harm: who is a member stays one.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class MovedMemberGood {
  private final ConcurrentHashMap<String, String> cities = new ConcurrentHashMap<>();

  public void join(String member, String city) {
    cities.putIfAbsent(member, city);
  }

  public synchronized void move(String member, String city) {
    if (cities.containsKey(member)) {
      cities.put(member, city);
    }
  }

  public synchronized void leave(String member) {
    cities.remove(member);
  }
}
