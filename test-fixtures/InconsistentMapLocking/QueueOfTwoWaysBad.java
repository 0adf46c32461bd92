// SPDX-License-Identifier: Apache-2.0
// Whichever way the entry was found, its queue is guarded by the monitor of the entry itself; here
// that of another entry is taken.
package fixtures.inconsistentmaplocking;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class QueueOfTwoWaysBad {
  static final class Channel {
    final ArrayDeque<String> queue = new ArrayDeque<>(); // expect: error InconsistentMapLocking
  }

  private final Map<Integer, Channel> channels = new ConcurrentHashMap<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void start(int from, int to) {
    pool.execute(() -> forward(from, to));
    pool.execute(() -> forward(from, to));
  }

  private void forward(int from, int to) {
    Channel one = channels.computeIfAbsent(from, key -> new Channel());
    Channel other = channels.get(to);
    if (other == null) {
      other = channels.computeIfAbsent(to, key -> new Channel());
    }
    synchronized (one) {
      other.queue.addLast("frame"); // race
    }
  }

  public static void main(String[] args) {
    new QueueOfTwoWaysBad().start(1, 2);
  }
}
