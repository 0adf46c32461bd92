// SPDX-License-Identifier: Apache-2.0
// The list leaves the lock of the only object, and is copied without it.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class SingletonLocksItselfBad {
  private static final SingletonLocksItselfBad ONLY = new SingletonLocksItselfBad();

  private final Map<String, List<String>> listeners = new HashMap<>(); // expect: warning InconsistentMapLocking

  private SingletonLocksItselfBad() {}

  public static SingletonLocksItselfBad only() {
    return ONLY;
  }

  /** What others come through. */
  public static class Bundle {
    public void start(String name) {
      ONLY.add("bundles", name);
    }
  }

  private void add(String topic, String listener) {
    synchronized (this) {
      List<String> all = listeners.get(topic);
      if (all == null) {
        all = new ArrayList<>();
        listeners.put(topic, all);
      }
      all.add(listener); // race
    }
  }

  public int count(String topic) {
    List<String> all;
    synchronized (this) {
      all = listeners.get(topic);
    }
    return all == null ? 0 : List.copyOf(all).size(); // race
  }
}
