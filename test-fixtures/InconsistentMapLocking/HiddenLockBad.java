// SPDX-License-Identifier: Apache-2.0
// The subclass has a lock of the same name: it is another object than the superclass's, and keeps
// nobody out who holds that one.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class HiddenLockBad {
  static class Stock {
    private final Object mutex = new Object();
    protected final Map<String, Integer> pieces = new HashMap<>(); // expect: warning InconsistentMapLocking

    public void add(String article) {
      synchronized (mutex) {
        pieces.merge(article, 1, Integer::sum); // race
      }
    }

    public int count(String article) {
      synchronized (mutex) {
        return pieces.getOrDefault(article, 0); // race
      }
    }
  }

  static class Clearance extends Stock {
    private final Object mutex = new Object();

    public void remove(String article) {
      synchronized (mutex) {
        pieces.remove(article); // race
      }
    }
  }
}
