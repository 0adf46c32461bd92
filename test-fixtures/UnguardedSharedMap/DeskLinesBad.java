// SPDX-License-Identifier: Apache-2.0
// Two threads that ask for one desk get the same Line, and change its ArrayDeque at the same time.
package fixtures.unguardedsharedmap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class DeskLinesBad {
  private static class Line {
    private final Deque<String> waiting = new ArrayDeque<>(); // expect: warning UnguardedSharedMap

    void join(String guest) {
      waiting.addLast(guest); // race
    }

    String next() {
      return waiting.pollFirst(); // race
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
