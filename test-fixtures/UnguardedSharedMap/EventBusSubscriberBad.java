// SPDX-License-Identifier: Apache-2.0
// The subscriber says that it takes several events at once, and the bus lets them in.
package fixtures.unguardedsharedmap;

import com.google.common.eventbus.AllowConcurrentEvents;
import com.google.common.eventbus.Subscribe;
import java.util.HashMap;
import java.util.Map;

public class EventBusSubscriberBad {
  private final Map<String, Integer> events = new HashMap<>(); // expect: error UnguardedSharedMap

  @Subscribe
  @AllowConcurrentEvents
  public void on(String event) {
    events.merge(event, 1, Integer::sum); // race
  }
}
