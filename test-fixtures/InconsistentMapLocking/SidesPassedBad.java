// SPDX-License-Identifier: Apache-2.0
// The helper takes whichever side of the lock it is given. tag puts under the read side, which keeps nobody out.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

public class SidesPassedBad {
  private final ReadWriteLock both = new ReentrantReadWriteLock();
  private final Lock reading = both.readLock();
  private final Lock writing = both.writeLock();
  private final Map<String, String> tags = new HashMap<>(); // expect: warning MapWriteUnderReadLock

  private <T> T under(Lock side, Supplier<T> work) {
    side.lock();
    try {
      return work.get();
    } finally {
      side.unlock();
    }
  }

  public String tag(String image) {
    return under(reading, () -> tags.computeIfAbsent(image, i -> i + ":latest")); // race
  }

  public String retag(String image, String tag) {
    return under(writing, () -> tags.put(image, tag)); // race
  }
}
