// SPDX-License-Identifier: Apache-2.0
// The entry is made in one step.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

public class EarlyReturnGood {
  private final ConcurrentHashMap<Integer, ReentrantLock> doors = new ConcurrentHashMap<>();

  public void prepare(int room) {
    if (doors.containsKey(room)) {
      return;
    }
    doors.putIfAbsent(room, new ReentrantLock());
  }

  public ReentrantLock door(int room) {
    prepare(room);
    return doors.get(room);
  }
}
