// SPDX-License-Identifier: Apache-2.0
// To remove what another thread has removed is nothing, and to remove what it has put since is what
// happens if the removal comes a moment later.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class RemovePresentGood {
  private final ConcurrentHashMap<String, String> cities = new ConcurrentHashMap<>();

  public void move(String member, String city) {
    cities.put(member, city);
  }

  public void leave(String member) {
    if (cities.containsKey(member)) {
      cities.remove(member);
    }
  }
}
