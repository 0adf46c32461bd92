// SPDX-License-Identifier: Apache-2.0
// expire() takes each segment's lock while it walks that segment.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class DnsSegmentsGood {
  record Answer(String address, long until) {}

  private static class Segment extends ReentrantLock {
    final Map<String, Answer> answers = new HashMap<>();
  }

  private final List<Segment> segments = new ArrayList<>();

  public DnsSegmentsGood(int concurrency) {
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
      segment.answers.put(host, answer);
    } finally {
      segment.unlock();
    }
  }

  public void expire(long now) {
    for (Segment segment : segments) {
      segment.lock();
      try {
        segment.answers.values().removeIf(a -> a.until() < now);
      } finally {
        segment.unlock();
      }
    }
  }
}
