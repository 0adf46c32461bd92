// SPDX-License-Identifier: Apache-2.0
// A function goes to code that is not seen, and takes the monitor itself.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class HandedToOthersCodeGood {
  /** Of another module, whose code is not seen. */
  public interface Later {
    void soon(Object key, Runnable what);
  }

  private final Map<String, String> listeners = new HashMap<>();
  private final Later scheduler;

  public HandedToOthersCodeGood(Later scheduler) {
    this.scheduler = scheduler;
  }

  public void register(String name, String listener) {
    synchronized (listeners) {
      listeners.put(name, listener);
    }
  }

  public void unregister(String name) {
    synchronized (listeners) {
      listeners.remove(name);
    }
  }

  public void tellAll() {
    submit(() -> tell());
  }

  private void tell() {
    synchronized (listeners) {
      for (String listener : listeners.values()) {
        System.out.println(listener);
      }
    }
  }

  private void submit(Runnable what) {
    scheduler.soon("tell", what);
  }
}
