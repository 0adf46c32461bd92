// SPDX-License-Identifier: Apache-2.0
// The monitor is that of the entry which holds the queue, whichever way it was found.
package fixtures.inconsistentmaplocking;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class QueueOfTwoWaysGood {
  static final class Channel {
    final ArrayDeque<String> queue = new ArrayDeque<>();
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
    synchronized (other) {
      other.queue.addLast("frame");
    }
  }

  public static void main(String[] args) {
    new QueueOfTwoWaysGood().start(1, 2);
  }
}
