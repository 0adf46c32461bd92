// SPDX-License-Identifier: Apache-2.0
// Two inner Runnables of one election object run on threads of their own; the sender puts
// challenges that the receiver gets and removes. After Apache ZooKeeper's AuthFastLeaderElection
// before commit 4bbdfaf4, whose fix made the map a ConcurrentHashMap.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class SenderAndReceiverBad {
  private final Map<Long, Long> challenges = new HashMap<>(); // expect: error UnguardedSharedMap
  private final BlockingQueue<Long> toSend = new LinkedBlockingQueue<>();
  private final BlockingQueue<Long> received = new LinkedBlockingQueue<>();

  private class Sender implements Runnable {
    @Override
    public void run() {
      try {
        while (true) {
          long tag = toSend.take();
          challenges.put(tag, tag * 31); // race
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private class Receiver implements Runnable {
    @Override
    public void run() {
      try {
        while (true) {
          long tag = received.take();
          Long challenge = challenges.get(tag); // race
          if (challenge != null) {
            challenges.remove(tag); // race
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  public SenderAndReceiverBad() {
    new Thread(new Sender(), "sender").start();
    new Thread(new Receiver(), "receiver").start();
  }
}
