// SPDX-License-Identifier: Apache-2.0
// The subclass takes the lock of the superclass.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class HiddenLockGood {
  static class Stock {
    private final Object mutex = new Object();
    protected final Map<String, Integer> pieces = new HashMap<>();

    protected Object mutex() {
      return mutex;
    }

    public void add(String article) {
      synchronized (mutex) {
        pieces.merge(article, 1, Integer::sum);
      }
    }

    public int count(String article) {
      synchronized (mutex) {
        return pieces.getOrDefault(article, 0);
      }
    }
  }

  static class Clearance extends Stock {
    public void remove(String article) {
      synchronized (mutex()) {
        pieces.remove(article);
      }
    }
  }
}
