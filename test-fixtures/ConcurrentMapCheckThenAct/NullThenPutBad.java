// SPDX-License-Identifier: Apache-2.0
// Two threads that both get null both make a queue and both return their own: messages put into the
// one that was replaced are never taken.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingQueue;

public class NullThenPutBad {
  private final ConcurrentMap<Long, BlockingQueue<String>> queues = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public BlockingQueue<String> queueOf(Long peer) {
    BlockingQueue<String> queue = queues.get(peer); // race
    if (queue == null) {
      queue = new LinkedBlockingQueue<>();
      queues.put(peer, queue); // race
    }
    return queue;
  }
}
