// SPDX-License-Identifier: Apache-2.0
// The helpers lock, each for itself: between them close may remove the window that isOpen has seen, and
// find gives null.
package fixtures.concurrentmapcheckthenact;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class FoundByHelperBad {
  private final Map<Integer, StringBuffer> windows = Collections.synchronizedMap(new HashMap<>()); // expect: warning ConcurrentMapCheckThenAct

  public void open(int number) {
    windows.put(number, new StringBuffer());
  }

  private boolean isOpen(int number) {
    return windows.containsKey(number);
  }

  private StringBuffer find(int number) {
    return windows.get(number); // race
  }

  public void write(int number, String text) {
    if (isOpen(number)) {
      find(number).append(text);
    }
  }

  public void close(int number) {
    windows.remove(number); // race
  }
}
