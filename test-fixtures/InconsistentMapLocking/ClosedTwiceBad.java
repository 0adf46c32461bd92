// SPDX-License-Identifier: Apache-2.0
// close() does not ask whether the flag is set: two threads that close both iterate and clear the
// map, outside the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class ClosedTwiceBad {
  private final Map<String, String> open = new HashMap<>(); // expect: error UnguardedSharedMap
  private boolean closed;

  void add(String name, String file) {
    synchronized (this) {
      ensureOpen();
      open.put(name, file); // race
    }
  }

  String file(String name) {
    synchronized (this) {
      if (closed) {
        return null;
      }
      return open.get(name); // race
    }
  }

  private void ensureOpen() {
    if (closed) {
      throw new IllegalStateException("closed");
    }
  }

  void close() {
    synchronized (this) {
      closed = true;
    }
    for (Map.Entry<String, String> entry : open.entrySet()) { // race
      System.out.println(entry.getKey()); // race
    }
    open.clear(); // race
  }

  public static void main(String[] args) {
    ClosedTwiceBad files = new ClosedTwiceBad();
    new Thread(
            () -> {
              files.add("a", "a.txt");
              files.close();
            })
        .start();
    new Thread(
            () -> {
              System.out.println(files.file("a"));
              files.close();
            })
        .start();
  }
}
