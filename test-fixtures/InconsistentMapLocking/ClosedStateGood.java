// SPDX-License-Identifier: Apache-2.0
// As ClosedOnceGood, with a state in place of the flag: who adds finds the files open under the lock,
// close() leaves them closed under it, and nobody opens them again.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class ClosedStateGood {
  private enum State {
    OPEN,
    CLOSED
  }

  private final Map<String, String> open = new HashMap<>();
  private State state = State.OPEN;

  void add(String name, String file) {
    synchronized (this) {
      if (state != State.OPEN) {
        throw new IllegalStateException("closed");
      }
      open.put(name, file);
    }
  }

  void close() {
    synchronized (this) {
      if (state == State.CLOSED) {
        return;
      }
      state = State.CLOSED;
    }
    for (Map.Entry<String, String> entry : open.entrySet()) {
      System.out.println(entry.getKey());
    }
    open.clear();
  }

  public static void main(String[] args) {
    ClosedStateGood files = new ClosedStateGood();
    for (int i = 0; i < 2; i++) {
      new Thread(
              () -> {
                files.add("a", "a.txt");
                files.close();
              })
          .start();
    }
  }
}
