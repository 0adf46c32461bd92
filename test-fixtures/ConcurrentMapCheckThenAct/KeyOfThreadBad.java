// SPDX-License-Identifier: Apache-2.0
// The name comes from anybody, so two threads may count for one name at once.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class KeyOfThreadBad {
  private final ConcurrentHashMap<Object, Integer> depth = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void enter(Object owner) {
    Integer before = depth.get(owner); // race
    depth.put(owner, before == null ? 1 : before + 1); // race
  }
}
