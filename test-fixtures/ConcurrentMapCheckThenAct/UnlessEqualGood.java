// SPDX-License-Identifier: Apache-2.0
// The map tells what it held before.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class UnlessEqualGood {
  private final ConcurrentMap<String, String> cities = new ConcurrentHashMap<>();

  public void move(String person, String city) {
    if (!city.equals(cities.put(person, city))) {
      System.out.println(person + " has moved to " + city);
    }
  }
}
