// SPDX-License-Identifier: Apache-2.0
// A look-up in a WeakHashMap drops entries of keys that nobody else holds, as each of its methods
// does. Its iterators bear that: it is no change that they count, and they hold the key arrived at.
package fixtures.mapmodifiedwhileiterated;

import java.util.Map;
import java.util.WeakHashMap;

public class GuestNamesGood {
  private final Map<Object, String> names = new WeakHashMap<>();

  public void enter(Object guest, String name) {
    names.put(guest, name);
  }

  public void print() {
    for (Object guest : names.keySet()) {
      System.out.println(names.get(guest));
    }
  }
}
