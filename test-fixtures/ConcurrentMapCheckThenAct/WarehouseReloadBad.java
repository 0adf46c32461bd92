// SPDX-License-Identifier: Apache-2.0
// find checks twice and puts under the lock, but reload puts without it: a bin that reload has just put
// between the second check and the put is replaced, with what was added to it.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class WarehouseReloadBad {
  private final ConcurrentHashMap<Integer, Queue<String>> bins = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct
  private final Object lock = new Object();

  public Queue<String> find(int shelf) {
    Queue<String> bin = bins.get(shelf);
    if (bin == null) {
      synchronized (lock) {
        bin = bins.get(shelf); // race
        if (bin == null) {
          bin = new ConcurrentLinkedQueue<>();
          bins.put(shelf, bin); // race
        }
      }
    }
    return bin;
  }

  public void reload(int shelf, Queue<String> saved) {
    bins.put(shelf, saved); // race
  }

  public void evict(int shelf) {
    bins.remove(shelf);
  }
}
