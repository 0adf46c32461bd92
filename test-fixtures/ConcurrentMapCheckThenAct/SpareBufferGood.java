// SPDX-License-Identifier: Apache-2.0
// Whoever comes too late for the last buffer is told so by an exception, and makes a new one.
package fixtures.concurrentmapcheckthenact;

import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class SpareBufferGood {
  private final Queue<StringBuilder> spare = new ConcurrentLinkedQueue<>();

  public StringBuilder take() {
    if (!spare.isEmpty()) {
      try {
        return spare.remove();
      } catch (NoSuchElementException e) {
        return new StringBuilder();
      }
    }
    return new StringBuilder();
  }

  public void giveBack(StringBuilder buffer) {
    buffer.setLength(0);
    spare.add(buffer);
  }
}
