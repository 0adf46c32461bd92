// SPDX-License-Identifier: Apache-2.0
// remove looks in the same step whether the count is still none.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class LastReaderGood {
  private final ConcurrentHashMap<String, Integer> readers = new ConcurrentHashMap<>();

  public void open(String file) {
    readers.merge(file, 1, Integer::sum);
  }

  public void close(String file) {
    int left = readers.merge(file, -1, Integer::sum);
    if (left == 0) {
      readers.remove(file, 0);
    }
  }
}
