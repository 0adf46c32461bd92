// SPDX-License-Identifier: Apache-2.0
// The monitor of the wrapper is held for both, so no removal comes between them.
package fixtures.concurrentmapcheckthenact;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class FoundByHelperGood {
  private final Map<Integer, StringBuffer> windows = Collections.synchronizedMap(new HashMap<>());

  public void open(int number) {
    windows.put(number, new StringBuffer());
  }

  private boolean isOpen(int number) {
    return windows.containsKey(number);
  }

  private StringBuffer find(int number) {
    return windows.get(number);
  }

  public void write(int number, String text) {
    synchronized (windows) {
      if (isOpen(number)) {
        find(number).append(text);
      }
    }
  }

  public void close(int number) {
    windows.remove(number);
  }
}
