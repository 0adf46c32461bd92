// SPDX-License-Identifier: Apache-2.0
// headMap is a live view and a stream is lazy: both are walked by the caller after the monitor is free.
package fixtures.guardedmapescapes;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class EventTimelineBad {
  private final TreeMap<Instant, String> events = new TreeMap<>(); // expect: warning GuardedMapEscapes

  public void record(String what) {
    synchronized (events) {
      events.put(Instant.now(), what); // race
    }
  }

  public SortedMap<Instant, String> before(Instant when) {
    synchronized (events) {
      return events.headMap(when); // race
    }
  }

  public Stream<String> mentioning(String word) {
    synchronized (events) {
      Stream<String> hits = events.values().stream().filter(e -> e.contains(word)); // race
      return hits; // race
    }
  }
}
