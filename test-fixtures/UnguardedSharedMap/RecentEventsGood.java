// SPDX-License-Identifier: Apache-2.0
// The monitor of the list orders each thread's addition and removal (JLS 17.4.5).
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

public class RecentEventsGood implements EventHandler {
  private final List<String> recent = new ArrayList<>();

  @Override
  public void handleEvent(Event event) {
    synchronized (recent) {
      recent.add(event.getTopic());
      if (recent.size() > 50) {
        recent.remove(0);
      }
    }
  }
}
