// SPDX-License-Identifier: Apache-2.0
// The lists are never changed: compute puts a new one, published by the concurrent map.
package fixtures.unsafevalueinconcurrentmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

public class TopicSubscribersGood {
  public interface Subscriber {
    void receive(String topic, Object message);
  }

  private final ConcurrentHashMap<String, List<Subscriber>> topics = new ConcurrentHashMap<>();

  public void subscribe(String topic, Subscriber subscriber) {
    topics.compute(
        topic,
        (name, old) -> {
          List<Subscriber> list = old == null ? new ArrayList<>() : new ArrayList<>(old);
          list.add(subscriber);
          return list;
        });
  }

  public void publish(String topic, Object message) {
    List<Subscriber> targets = topics.get(topic);
    if (targets == null) {
      return;
    }
    for (Subscriber target : targets) {
      target.receive(topic, message);
    }
  }
}
