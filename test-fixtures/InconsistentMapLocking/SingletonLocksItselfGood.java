// SPDX-License-Identifier: Apache-2.0
// One object, once known by the static field that holds it, once as itself: one lock.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class SingletonLocksItselfGood {
  private static final SingletonLocksItselfGood ONLY = new SingletonLocksItselfGood();

  private final Map<String, List<String>> listeners = new HashMap<>();

  private SingletonLocksItselfGood() {}

  public static SingletonLocksItselfGood only() {
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
      all.add(listener);
    }
  }

  public int count(String topic) {
    synchronized (this) {
      List<String> all = listeners.get(topic);
      return all == null ? 0 : List.copyOf(all).size();
    }
  }
}
