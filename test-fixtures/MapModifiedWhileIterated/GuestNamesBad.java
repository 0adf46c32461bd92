// SPDX-License-Identifier: Apache-2.0
// A look-up in a map in the order of access moves the entry to the end of the list that the iterator
// goes over, and its next step fails.
package fixtures.mapmodifiedwhileiterated;

import java.util.LinkedHashMap;
import java.util.Map;

public class GuestNamesBad {
  private final Map<Object, String> names = new LinkedHashMap<>(16, 0.75f, true); // expect: error MapModifiedWhileIterated

  public void enter(Object guest, String name) {
    names.put(guest, name);
  }

  public void print() {
    for (Object guest : names.keySet()) { // race
      System.out.println(names.get(guest)); // race
    }
  }
}
