// SPDX-License-Identifier: Apache-2.0
// Nobody removes, so a member that was found stays one whatever is put: any two moves have the outcome of
// one after the other.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class LastingMemberGood {
  private final ConcurrentHashMap<String, String> cities = new ConcurrentHashMap<>(); // false alarm: note ConcurrentMapCheckThenAct

  public void join(String member, String city) {
    cities.putIfAbsent(member, city);
  }

  public void move(String member, String city) {
    if (cities.containsKey(member)) {
      cities.put(member, city);
    }
  }
}
