// SPDX-License-Identifier: Apache-2.0
// A function goes to code that is not seen, which cannot take a monitor of this class: whenever it runs, it
// iterates without it. Modelled on ZKLogSegmentMetadataStore of Apache BookKeeper (DistributedLog).
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class HandedToOthersCodeBad {
  /** Of another module, whose code is not seen. */
  public interface Later {
    void soon(Object key, Runnable what);
  }

  private final Map<String, String> listeners = new HashMap<>(); // expect: warning InconsistentMapLocking
  private final Later scheduler;

  public HandedToOthersCodeBad(Later scheduler) {
    this.scheduler = scheduler;
  }

  public void register(String name, String listener) {
    synchronized (listeners) {
      listeners.put(name, listener); // race
    }
  }

  public void unregister(String name) {
    synchronized (listeners) {
      listeners.remove(name); // race
    }
  }

  public void tellAll() {
    submit(() -> tell());
  }

  private void tell() {
    for (String listener : listeners.values()) { // race
      System.out.println(listener);
    }
  }

  private void submit(Runnable what) {
    scheduler.soon("tell", what);
  }
}
