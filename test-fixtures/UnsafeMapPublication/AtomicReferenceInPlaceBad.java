// SPDX-License-Identifier: Apache-2.0
// The atomic reference makes its own changes atomic, not those of the map in it: add() and the
// thread put into the same HashMap in place.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

public class AtomicReferenceInPlaceBad {
  private final AtomicReference<Map<String, Integer>> rows = // expect: warning UnsafeMapPublication
      new AtomicReference<>(new HashMap<>());

  public void start() {
    new Thread(() -> add("started")).start();
  }

  public void add(String name) {
    rows.get().put(name, 1); // race
  }

  public Integer find(String name) {
    return rows.get().get(name); // race
  }
}
