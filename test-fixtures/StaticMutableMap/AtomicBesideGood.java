// SPDX-License-Identifier: Apache-2.0
// The map can be used by several threads, too.
package fixtures.staticmutablemap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class AtomicBesideGood {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final Map<String, Integer> IDS = new ConcurrentHashMap<>();

  public static int register(String name) {
    int id = NEXT.incrementAndGet();
    IDS.put(name, id);
    return id;
  }

  public static Integer id(String name) {
    return IDS.get(name);
  }
}
