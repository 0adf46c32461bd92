// SPDX-License-Identifier: Apache-2.0
// Lock and map come from the one partition of the key.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class TopicPartitionsGood {
  private record Partition(ReentrantLock lock, Map<String, String> latest) {
    static Partition create() {
      return new Partition(new ReentrantLock(), new HashMap<>());
    }
  }

  private final List<Partition> partitions =
      List.of(Partition.create(), Partition.create(), Partition.create());

  private Partition of(String text) {
    return partitions.get(Math.floorMod(text.hashCode(), 3));
  }

  private void append(String key, String value) {
    Partition partition = of(key);
    partition.lock().lock();
    try {
      partition.latest().put(key, value);
    } finally {
      partition.lock().unlock();
    }
  }

  public void load(List<String> lines) {
    for (String line : lines) {
      new Thread(() -> append(line.substring(0, 4), line)).start();
    }
  }
}
