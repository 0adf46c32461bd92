// SPDX-License-Identifier: Apache-2.0
// Both threads put what they were given, and one of the two comes last, as if neither had asked: only the text may tell a
// change twice, or not at all.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class UnlessEqualBad {
  private final ConcurrentMap<String, String> cities = new ConcurrentHashMap<>(); // expect: note ConcurrentMapCheckThenAct

  public void move(String person, String city) {
    String before = cities.get(person); // race
    if (!city.equals(before)) {
      cities.put(person, city); // race
      System.out.println(person + " has moved to " + city);
    }
  }
}
