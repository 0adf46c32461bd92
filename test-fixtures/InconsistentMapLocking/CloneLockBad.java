// SPDX-License-Identifier: Apache-2.0
// The copy is in the list of all objects when it gets a lock of its own: whoever has found it there
// may hold the old lock while another thread holds the new one.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

public class CloneLockBad implements Cloneable {
  static final List<CloneLockBad> ALL = new CopyOnWriteArrayList<>();

  private Object lock = new Object();
  private HashMap<String, Integer> counts = new HashMap<>(); // expect: warning InconsistentMapLocking

  @Override
  public CloneLockBad clone() {
    synchronized (lock) {
      CloneLockBad copy;
      try {
        copy = (CloneLockBad) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
      copy.counts = new HashMap<>(counts); // race
      ALL.add(copy);
      copy.lock = new Object();
      return copy;
    }
  }

  public void add(String key) {
    synchronized (lock) {
      counts.merge(key, 1, Integer::sum); // race
    }
  }

  public Map<String, Integer> counts() {
    synchronized (lock) {
      return new HashMap<>(counts); // race
    }
  }
}
