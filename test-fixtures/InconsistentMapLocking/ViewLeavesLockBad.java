// SPDX-License-Identifier: Apache-2.0
// names() takes the lock and returns a live view. main iterates it after the lock is released,
// while the thread puts under that lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

public class ViewLeavesLockBad {
  private final Map<String, Integer> members = new HashMap<>(); // expect: error InconsistentMapLocking

  synchronized void join(String name) {
    members.merge(name, 1, Integer::sum); // race
  }

  synchronized Set<String> names() {
    return members.keySet();
  }

  void start() {
    new Thread(
            () -> {
              for (int i = 0; i < 1000; i++) {
                join("guest " + i);
              }
            })
        .start();
  }

  public static void main(String[] args) {
    ViewLeavesLockBad room = new ViewLeavesLockBad();
    room.start();
    for (String name : room.names()) { // race
      System.out.println(name);
    }
  }
}
