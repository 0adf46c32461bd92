// SPDX-License-Identifier: Apache-2.0
// The function removes from the map itself, behind the back of the iterator.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

public class OwnRemoveBad {
  private final Map<String, String> pending = new HashMap<>(); // expect: error MapModifiedWhileIterated

  public void add(String id, String name) {
    pending.put(id, name);
  }

  public void resolve(Map<String, String> known) {
    Iterator<Map.Entry<String, String>> it = pending.entrySet().iterator();
    while (it.hasNext()) {
      Map.Entry<String, String> entry = it.next(); // race
      Optional.ofNullable(known.get(entry.getKey())).ifPresent(name -> pending.remove(entry.getKey())); // race
    }
  }
}
