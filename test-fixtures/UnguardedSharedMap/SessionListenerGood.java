// SPDX-License-Identifier: Apache-2.0
// The same with a map made for threads.
package fixtures.unguardedsharedmap;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class SessionListenerGood implements HttpSessionListener {
  private final Map<String, Long> begun = new ConcurrentHashMap<>();

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    begun.put(event.id(), System.nanoTime());
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    begun.remove(event.id());
  }
}
