// SPDX-License-Identifier: Apache-2.0
// No two threads have the same key: each reads and writes an entry of its own.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class KeyOfThreadGood {
  private final ConcurrentHashMap<Object, Integer> depth = new ConcurrentHashMap<>();

  public void enter() {
    Thread owner = Thread.currentThread();
    Integer before = depth.get(owner);
    depth.put(owner, before == null ? 1 : before + 1);
  }
}
