// SPDX-License-Identifier: Apache-2.0
// Every task locks the stripe of the part that it puts into.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class StripedTasksGood {
  private static int index(String key) {
    return Math.floorMod(key.hashCode(), 16);
  }

  @SuppressWarnings("unchecked")
  public static void main(String[] args) {
    Lock[] locks = new Lock[16];
    Map<String, Integer>[] parts = new Map[16];
    for (int i = 0; i < parts.length; i++) {
      locks[i] = new ReentrantLock();
      parts[i] = new HashMap<>();
    }
    for (int n = 0; n < args.length; n++) {
      int number = n;
      String key = args[n];
      new Thread(
              () -> {
                locks[index(key)].lock();
                try {
                  parts[index(key)].put(key, 1);
                } finally {
                  locks[index(key)].unlock();
                }
              })
          .start();
    }
  }
}
