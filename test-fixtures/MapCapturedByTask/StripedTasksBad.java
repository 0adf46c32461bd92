// SPDX-License-Identifier: Apache-2.0
// Every task locks the stripe of its own number, which is not that of the part it puts into: two
// tasks may put into one part with different locks. That two keys have one part is a may: a warning.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class StripedTasksBad {
  private static int index(String key) {
    return Math.floorMod(key.hashCode(), 16);
  }

  @SuppressWarnings("unchecked")
  public static void main(String[] args) {
    Lock[] locks = new Lock[16];
    Map<String, Integer>[] parts = new Map[16];
    for (int i = 0; i < parts.length; i++) {
      locks[i] = new ReentrantLock();
      parts[i] = new HashMap<>(); // expect: warning InconsistentMapLocking
    }
    for (int n = 0; n < args.length; n++) {
      int number = n;
      String key = args[n];
      new Thread(
              () -> {
                locks[number % 16].lock();
                try {
                  parts[index(key)].put(key, 1); // race
                } finally {
                  locks[number % 16].unlock();
                }
              })
          .start();
    }
  }
}
