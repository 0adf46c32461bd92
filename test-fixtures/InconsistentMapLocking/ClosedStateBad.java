// SPDX-License-Identifier: Apache-2.0
// close() opens the files again: another thread may add one and close them a second time, while the
// first one still goes over them, or the next, without the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class ClosedStateBad {
  private enum State {
    OPEN,
    CLOSED
  }

  private final Map<String, String> open = new HashMap<>(); // expect: error InconsistentMapLocking
  private State state = State.OPEN;

  void add(String name, String file) {
    synchronized (this) {
      if (state != State.OPEN) {
        throw new IllegalStateException("closed");
      }
      open.put(name, file); // race
    }
  }

  void close() {
    synchronized (this) {
      if (state == State.CLOSED) {
        return;
      }
      state = State.CLOSED;
    }
    for (Map.Entry<String, String> entry : open.entrySet()) { // race
      System.out.println(entry.getKey()); // race
    }
    open.clear(); // race
    synchronized (this) {
      state = State.OPEN;
    }
  }

  public static void main(String[] args) {
    ClosedStateBad files = new ClosedStateBad();
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
