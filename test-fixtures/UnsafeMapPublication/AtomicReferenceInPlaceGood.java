// SPDX-License-Identifier: Apache-2.0
// Both replace the map in the reference by a changed copy, in a compare-and-set loop; a map once
// published never changes.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

public class AtomicReferenceInPlaceGood {
  private final AtomicReference<Map<String, Integer>> rows =
      new AtomicReference<>(new HashMap<>());

  public void start() {
    new Thread(() -> add("started")).start();
  }

  public void add(String name) {
    rows.updateAndGet(
        old -> {
          Map<String, Integer> next = new HashMap<>(old);
          next.put(name, 1);
          return next;
        });
  }

  public Integer find(String name) {
    return rows.get().get(name);
  }
}
