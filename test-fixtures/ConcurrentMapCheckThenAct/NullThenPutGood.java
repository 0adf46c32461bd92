// SPDX-License-Identifier: Apache-2.0
// putIfAbsent says whose queue stayed, and both threads go on with that one.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingQueue;

public class NullThenPutGood {
  private final ConcurrentMap<Long, BlockingQueue<String>> queues = new ConcurrentHashMap<>();

  public BlockingQueue<String> queueOf(Long peer) {
    BlockingQueue<String> queue = queues.get(peer);
    if (queue == null) {
      BlockingQueue<String> made = new LinkedBlockingQueue<>();
      queue = queues.putIfAbsent(peer, made);
      if (queue == null) {
        queue = made;
      }
    }
    return queue;
  }
}
