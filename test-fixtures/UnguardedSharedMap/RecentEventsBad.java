// SPDX-License-Identifier: Apache-2.0
// Events are delivered on the threads that send them, many at once: nothing orders one thread's
// addition before or after another's removal (JLS 17.4.5).
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

public class RecentEventsBad implements EventHandler {
  private final List<String> recent = new ArrayList<>(); // expect: error UnguardedSharedMap

  @Override
  public void handleEvent(Event event) {
    recent.add(event.getTopic()); // race
    if (recent.size() > 50) { // race
      recent.remove(0); // race
    }
  }
}
