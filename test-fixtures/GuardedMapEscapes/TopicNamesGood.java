// SPDX-License-Identifier: Apache-2.0
// A TreeSet built under the lock is a copy.
package fixtures.guardedmapescapes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;

public class TopicNamesGood {
  static class Broker {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Integer> subscribers = new HashMap<>();

    void subscribe(String topic) {
      lock.lock();
      try {
        subscribers.merge(topic, 1, Integer::sum);
      } finally {
        lock.unlock();
      }
    }

    Set<String> topics() {
      lock.lock();
      try {
        return Collections.unmodifiableSet(new TreeSet<>(subscribers.keySet()));
      } finally {
        lock.unlock();
      }
    }
  }

  public static void main(String[] topics) {
    Broker broker = new Broker();
    new Thread(() -> {
      for (String topic : topics) {
        broker.subscribe(topic);
      }
    }).start();
    new Thread(() -> {
      for (String topic : broker.topics()) {
        System.out.println(topic);
      }
    }).start();
  }
}
