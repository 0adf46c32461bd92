// SPDX-License-Identifier: Apache-2.0
// The lock is made once: who finds it missing asks and makes it under the object's monitor, so
// nobody ever sees two. As in Tomcat's TcpFailureDetector.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockOnDemandGood {
  private Object lock;
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    if (lock == null) {
      prepare();
    }
    synchronized (lock) {
      stock.put(item, count);
    }
  }

  public Integer get(String item) {
    synchronized (lock) {
      return stock.get(item);
    }
  }

  private synchronized void prepare() {
    if (lock == null) {
      lock = new Object();
    }
  }
}
