// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Who is logged in. Idle sessions end by themselves. */
public final class Sessions {
  private record Session(String user, long opened) {}

  private static final long IDLE_NANOS = TimeUnit.MINUTES.toNanos(30);

  private final Map<String, Session> sessions = new HashMap<>(); // expect: warning UnguardedSharedMap // miss: error UnguardedSharedMap
  private final AtomicInteger number = new AtomicInteger();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  public Sessions() {
    timer.scheduleWithFixedDelay(this::expire, 1, 1, TimeUnit.MINUTES);
  }

  public String open(String user) {
    String id = "s" + number.incrementAndGet();
    sessions.put(id, new Session(user, System.nanoTime())); // race
    return id;
  }

  public String find(String id) {
    Session session = sessions.get(id); // race
    return session == null ? "nobody" : session.user();
  }

  private void expire() {
    long now = System.nanoTime();
    Iterator<Session> all = sessions.values().iterator(); // race
    while (all.hasNext()) { // race
      if (now - all.next().opened() > IDLE_NANOS) { // race
        all.remove(); // race
      }
    }
  }
}
