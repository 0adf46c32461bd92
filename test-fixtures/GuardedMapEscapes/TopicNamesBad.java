// SPDX-License-Identifier: Apache-2.0
// An unmodifiable view of the key set is still a view: the caller's thread iterates the HashMap's
// buckets after the lock is released, beside the subscribing thread.
package fixtures.guardedmapescapes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;

public class TopicNamesBad {
  static class Broker {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Integer> subscribers = new HashMap<>(); // expect: error GuardedMapEscapes

    void subscribe(String topic) {
      lock.lock();
      try {
        subscribers.merge(topic, 1, Integer::sum); // race
      } finally {
        lock.unlock();
      }
    }

    Set<String> topics() {
      lock.lock();
      try {
        return Collections.unmodifiableSet(subscribers.keySet()); // race
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
      for (String topic : broker.topics()) { // race
        System.out.println(topic);
      }
    }).start();
  }
}
