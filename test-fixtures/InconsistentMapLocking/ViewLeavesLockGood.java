// SPDX-License-Identifier: Apache-2.0
// names() returns a copy that it makes under the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

public class ViewLeavesLockGood {
  private final Map<String, Integer> members = new HashMap<>();

  synchronized void join(String name) {
    members.merge(name, 1, Integer::sum);
  }

  synchronized Set<String> names() {
    return new HashSet<>(members.keySet());
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
    ViewLeavesLockGood room = new ViewLeavesLockGood();
    room.start();
    for (String name : room.names()) {
      System.out.println(name);
    }
  }
}
