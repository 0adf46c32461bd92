// SPDX-License-Identifier: Apache-2.0
// Subscribers are added inside compute, one thread at a time for a topic, but publish iterates the same
// list without that protection. So may a subscriber that it calls, on the same thread: a note, for no such subscriber is
// seen.
package fixtures.unsafevalueinconcurrentmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

public class TopicSubscribersBad {
  public interface Subscriber {
    void receive(String topic, Object message);
  }

  private final ConcurrentHashMap<String, List<Subscriber>> topics = new ConcurrentHashMap<>(); // expect: warning UnsafeValueInConcurrentMap // expect: note MapModifiedWhileIterated

  public void subscribe(String topic, Subscriber subscriber) {
    topics.compute(
        topic,
        (name, old) -> {
          List<Subscriber> list = old == null ? new ArrayList<>() : old;
          list.add(subscriber); // race
          return list;
        });
  }

  public void publish(String topic, Object message) {
    List<Subscriber> targets = topics.get(topic);
    if (targets == null) {
      return;
    }
    for (Subscriber target : targets) { // race
      target.receive(topic, message);
    }
  }
}
