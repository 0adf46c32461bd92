// SPDX-License-Identifier: Apache-2.0
// publish gives out the live map under another name; whoever looks up by that name takes no lock.
package fixtures.inconsistentmaplocking;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class PublishedViewBad {
  private final Map<String, Integer> live = new HashMap<>(); // expect: warning InconsistentMapLocking
  private volatile Map<String, Integer> published;

  public void add(String key) {
    synchronized (live) {
      live.merge(key, 1, Integer::sum); // race
    }
  }

  public void publish() {
    published = Collections.unmodifiableMap(live);
  }

  public Integer get(String key) {
    return published.get(key); // race
  }
}
