// SPDX-License-Identifier: Apache-2.0
// expire() walks all segments with the lock of the first one: the other segments are changed beside
// lookups that hold their own locks.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class DnsSegmentsBad {
  record Answer(String address, long until) {}

  private static class Segment extends ReentrantLock {
    final Map<String, Answer> answers = new HashMap<>(); // expect: warning InconsistentMapLocking
  }

  private final List<Segment> segments = new ArrayList<>();

  public DnsSegmentsBad(int concurrency) {
    for (int i = 0; i < concurrency; i++) {
      segments.add(new Segment());
    }
  }

  private Segment segmentFor(String host) {
    return segments.get(Math.abs(host.hashCode() % segments.size()));
  }

  public void learn(String host, Answer answer) {
    Segment segment = segmentFor(host);
    segment.lock();
    try {
      segment.answers.put(host, answer); // race
    } finally {
      segment.unlock();
    }
  }

  public void expire(long now) {
    Segment first = segments.get(0);
    first.lock();
    try {
      for (Segment segment : segments) {
        segment.answers.values().removeIf(a -> a.until() < now); // race
      }
    } finally {
      first.unlock();
    }
  }
}
