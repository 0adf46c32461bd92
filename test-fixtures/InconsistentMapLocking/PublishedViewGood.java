// SPDX-License-Identifier: Apache-2.0
// What is published is a copy, made under the lock and never changed.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class PublishedViewGood {
  private final Map<String, Integer> live = new HashMap<>();
  private volatile Map<String, Integer> published;

  public void add(String key) {
    synchronized (live) {
      live.merge(key, 1, Integer::sum);
    }
  }

  public void publish() {
    synchronized (live) {
      published = Map.copyOf(live);
    }
  }

  public Integer get(String key) {
    return published.get(key);
  }
}
