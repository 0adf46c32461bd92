// SPDX-License-Identifier: Apache-2.0
// close() asks for the flag and sets it under one lock: of two threads that close one is let through,
// after all that added (JLS 17.4.5).
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class ClosedTwiceGood {
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
    ClosedTwiceGood files = new ClosedTwiceGood();
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
