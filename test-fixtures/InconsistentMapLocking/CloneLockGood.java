// SPDX-License-Identifier: Apache-2.0
// The copy gets a lock and a map of its own before anybody else has it (JLS 17.4.5, by the handing
// over of the copy): the lock of an object that threads share is never replaced.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class CloneLockGood implements Cloneable {
  private Object lock = new Object();
  private HashMap<String, Integer> counts = new HashMap<>();

  @Override
  public CloneLockGood clone() {
    synchronized (lock) {
      CloneLockGood copy;
      try {
        copy = (CloneLockGood) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
      copy.counts = new HashMap<>(counts);
      copy.lock = new Object();
      return copy;
    }
  }

  public void add(String key) {
    synchronized (lock) {
      counts.merge(key, 1, Integer::sum);
    }
  }

  public Map<String, Integer> counts() {
    synchronized (lock) {
      return new HashMap<>(counts);
    }
  }
}
