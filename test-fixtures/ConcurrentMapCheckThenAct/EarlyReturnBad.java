// SPDX-License-Identifier: Apache-2.0
// Whoever gets past the early return has found no entry, and so may a second thread: the lock that the
// first one took from the map is replaced, and both are inside.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

public class EarlyReturnBad {
  private final ConcurrentHashMap<Integer, ReentrantLock> doors = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void prepare(int room) {
    if (doors.containsKey(room)) { // race
      return;
    }
    doors.put(room, new ReentrantLock()); // race
  }

  public ReentrantLock door(int room) {
    prepare(room);
    return doors.get(room);
  }
}
