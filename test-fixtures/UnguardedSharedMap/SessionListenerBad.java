// SPDX-License-Identifier: Apache-2.0
// Sessions begin on request threads and end on those or on the container's own: the one listener is
// called by several at once.
package fixtures.unguardedsharedmap;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.HashMap;
import java.util.Map;

public class SessionListenerBad implements HttpSessionListener {
  private final Map<String, Long> begun = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    begun.put(event.id(), System.nanoTime()); // race
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    begun.remove(event.id()); // race
  }
}
