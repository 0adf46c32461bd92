// SPDX-License-Identifier: Apache-2.0
// Without the annotation the bus gives a subscriber one event at a time.
package fixtures.unguardedsharedmap;

import com.google.common.eventbus.Subscribe;
import java.util.HashMap;
import java.util.Map;

public class EventBusSubscriberGood {
  private final Map<String, Integer> events = new HashMap<>();

  @Subscribe
  public void on(String event) {
    events.merge(event, 1, Integer::sum);
  }
}
