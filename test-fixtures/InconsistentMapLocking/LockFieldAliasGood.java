// SPDX-License-Identifier: Apache-2.0
// The second field is another name of the first field's lock object: both are final, and the
// initialiser copies the reference.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockFieldAliasGood {
  private final Object writeLock = new Object();
  private final Object readLock = writeLock;
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    synchronized (writeLock) {
      stock.put(item, count);
    }
  }

  public Integer get(String item) {
    synchronized (readLock) {
      return stock.get(item);
    }
  }
}
