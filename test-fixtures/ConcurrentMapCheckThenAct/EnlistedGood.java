// SPDX-License-Identifier: Apache-2.0
// Who enlists a listener does not tell its caller whether the listener was there already: what the
// caller does besides, it does either way. Two threads that enlist one listener at once add it twice.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class EnlistedGood {
  private final List<Object> listeners = new CopyOnWriteArrayList<>();
  private volatile long lastCall;

  private void enlist(Object listener) {
    if (!listeners.contains(listener)) {
      listeners.add(listener);
    }
  }

  public void listen(Object listener) {
    enlist(listener);
    lastCall = System.nanoTime();
  }

  public long lastCall() {
    return lastCall;
  }
}
