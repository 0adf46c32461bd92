// SPDX-License-Identifier: Apache-2.0
// Who adds finds the flag unset under the lock, and still holds the lock: that is before close()
// sets the flag under it, and ordered by it (JLS 17.4.5). Whoever comes to the lock later finds the
// flag set and keeps off. A second close() finds it set too, so one thread is left with the map.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class ClosedOnceGood {
  private final Map<String, String> open = new HashMap<>();
  private boolean closed;

  void add(String name, String file) {
    synchronized (this) {
      ensureOpen();
      open.put(name, file);
    }
  }

  String file(String name) {
    synchronized (this) {
      if (closed) {
        return null;
      }
      return open.get(name);
    }
  }

  private void ensureOpen() {
    if (closed) {
      throw new IllegalStateException("closed");
    }
  }

  void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    for (Map.Entry<String, String> entry : open.entrySet()) {
      System.out.println(entry.getKey());
    }
    open.clear();
  }

  public static void main(String[] args) {
    ClosedOnceGood files = new ClosedOnceGood();
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
