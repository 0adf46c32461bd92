// SPDX-License-Identifier: Apache-2.0
// Each Line has a lock, which a try holds until it closes it.
package fixtures.unguardedsharedmap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.jetty.util.thread.AutoLock;

public class DeskLinesGood {
  private static class Line {
    private final Deque<String> waiting = new ArrayDeque<>();
    private final AutoLock lock = new AutoLock();

    void join(String guest) {
      try (AutoLock held = lock.lock()) {
        waiting.addLast(guest);
      }
    }

    String next() {
      try (AutoLock held = lock.lock()) {
        return waiting.pollFirst();
      }
    }
  }

  private final ConcurrentMap<String, Line> lines = new ConcurrentHashMap<>();

  public void join(String desk, String guest) {
    lines.computeIfAbsent(desk, d -> new Line()).join(guest);
  }

  public String next(String desk) {
    Line line = lines.get(desk);
    return line == null ? null : line.next();
  }
}
