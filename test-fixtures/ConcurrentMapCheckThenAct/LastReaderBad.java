// SPDX-License-Identifier: Apache-2.0
// merge is one step, but what it has counted is out of date at once: open may count a reader before remove,
// which forgets that one too.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class LastReaderBad {
  private final ConcurrentHashMap<String, Integer> readers = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void open(String file) {
    readers.merge(file, 1, Integer::sum); // race
  }

  public void close(String file) {
    int left = readers.merge(file, -1, Integer::sum); // race
    if (left == 0) {
      readers.remove(file); // race
    }
  }
}
