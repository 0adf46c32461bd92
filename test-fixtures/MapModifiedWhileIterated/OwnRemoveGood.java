// SPDX-License-Identifier: Apache-2.0
// The removal goes through the iterator, in a function that it was passed to: the iterator knows of it.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

public class OwnRemoveGood {
  private final Map<String, String> pending = new HashMap<>();

  public void add(String id, String name) {
    pending.put(id, name);
  }

  public void resolve(Map<String, String> known) {
    Iterator<Map.Entry<String, String>> it = pending.entrySet().iterator();
    while (it.hasNext()) {
      Map.Entry<String, String> entry = it.next();
      Optional.ofNullable(known.get(entry.getKey())).ifPresent(name -> it.remove());
    }
  }
}
