// SPDX-License-Identifier: Apache-2.0
// No other method inserts; that evict removes without the lock can only make the check's "absent" stay true.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class WarehouseReloadGood {
  private final ConcurrentHashMap<Integer, Queue<String>> bins = new ConcurrentHashMap<>();
  private final Object lock = new Object();

  public Queue<String> find(int shelf) {
    Queue<String> bin = bins.get(shelf);
    if (bin == null) {
      synchronized (lock) {
        bin = bins.get(shelf);
        if (bin == null) {
          bin = new ConcurrentLinkedQueue<>();
          bins.put(shelf, bin);
        }
      }
    }
    return bin;
  }

  public void evict(int shelf) {
    bins.remove(shelf);
  }
}
