// SPDX-License-Identifier: Apache-2.0
// forEach of a synchronized map runs wholly under its mutex.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

public class PrinterQueueIteratorGood {
  static final Map<String, Integer> PAGES = Collections.synchronizedMap(new LinkedHashMap<>());

  static int total() {
    int[] sum = {0};
    PAGES.forEach((document, pages) -> sum[0] += pages);
    return sum[0];
  }

  public static void main(String[] documents) {
    Runnable spooler = new Runnable() {
      @Override
      public void run() {
        for (String document : documents) {
          PAGES.put(document, document.length());
        }
      }
    };
    new Thread(spooler).start();
    Thread accounting = new Thread(() -> System.out.println(total()));
    accounting.start();
  }
}
