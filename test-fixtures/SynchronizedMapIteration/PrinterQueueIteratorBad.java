// SPDX-License-Identifier: Apache-2.0
// The iterator is taken under the lock, but hasNext and next run after the block.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

public class PrinterQueueIteratorBad {
  static final Map<String, Integer> PAGES = Collections.synchronizedMap(new LinkedHashMap<>()); // expect: error SynchronizedMapIteration

  static int total() {
    Iterator<Integer> it;
    synchronized (PAGES) {
      it = PAGES.values().iterator(); // race
    }
    int sum = 0;
    while (it.hasNext()) { // race
      sum += it.next(); // race
    }
    return sum;
  }

  public static void main(String[] documents) {
    Runnable spooler = new Runnable() {
      @Override
      public void run() {
        for (String document : documents) {
          PAGES.put(document, document.length()); // race
        }
      }
    };
    new Thread(spooler).start();
    Thread accounting = new Thread(() -> System.out.println(total()));
    accounting.start();
  }
}
