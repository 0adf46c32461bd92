// SPDX-License-Identifier: Apache-2.0
// As that fix: a ConcurrentHashMap.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

public class SenderAndReceiverGood {
  private final Map<Long, Long> challenges = new ConcurrentHashMap<>();
  private final BlockingQueue<Long> toSend = new LinkedBlockingQueue<>();
  private final BlockingQueue<Long> received = new LinkedBlockingQueue<>();

  private class Sender implements Runnable {
    @Override
    public void run() {
      try {
        while (true) {
          long tag = toSend.take();
          challenges.put(tag, tag * 31);
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
          Long challenge = challenges.get(tag);
          if (challenge != null) {
            challenges.remove(tag);
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  public SenderAndReceiverGood() {
    new Thread(new Sender(), "sender").start();
    new Thread(new Receiver(), "receiver").start();
  }
}
