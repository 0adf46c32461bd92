// SPDX-License-Identifier: Apache-2.0
// The elements are collected into lists of their own before the lock is left.
package fixtures.guardedmapescapes;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class EventTimelineGood {
  private final TreeMap<Instant, String> events = new TreeMap<>();

  public void record(String what) {
    synchronized (events) {
      events.put(Instant.now(), what);
    }
  }

  public SortedMap<Instant, String> before(Instant when) {
    synchronized (events) {
      return new TreeMap<>(events.headMap(when));
    }
  }

  public Stream<String> mentioning(String word) {
    synchronized (events) {
      Stream<String> hits = events.values().stream().filter(e -> e.contains(word));
      List<String> found = hits.collect(Collectors.toList());
      return found.stream();
    }
  }
}
