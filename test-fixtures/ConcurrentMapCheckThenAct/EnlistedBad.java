// SPDX-License-Identifier: Apache-2.0
// Who enlists a listener throws if it is there already, so what the caller does next relies on that
// it was not. Two threads that enlist one listener at once both go on: the look-up and the addition
// are two steps.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class EnlistedBad {
  private final List<Object> listeners = new CopyOnWriteArrayList<>(); // expect: warning ConcurrentMapCheckThenAct
  private volatile long lastCall;

  private void enlist(Object listener) {
    if (listeners.contains(listener)) { // race
      throw new IllegalStateException();
    }
    listeners.add(listener); // race
  }

  public void listen(Object listener) {
    enlist(listener);
    lastCall = System.nanoTime();
  }

  public long lastCall() {
    return lastCall;
  }
}
