// SPDX-License-Identifier: Apache-2.0
// The flag is set without the lock: who has found it unset under the lock may still be adding while
// close() iterates and clears.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class ClosedOnceBad {
  private final Map<String, String> open = new HashMap<>(); // expect: error InconsistentMapLocking
  private final AtomicBoolean closed = new AtomicBoolean();

  void add(String name, String file) {
    synchronized (this) {
      ensureOpen();
      open.put(name, file); // race
    }
  }

  String file(String name) {
    synchronized (this) {
      if (closed.get()) {
        return null;
      }
      return open.get(name); // race
    }
  }

  private void ensureOpen() {
    if (closed.get()) {
      throw new IllegalStateException("closed");
    }
  }

  void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    for (Map.Entry<String, String> entry : open.entrySet()) { // race
      System.out.println(entry.getKey()); // race
    }
    open.clear(); // race
  }

  public static void main(String[] args) {
    ClosedOnceBad files = new ClosedOnceBad();
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
