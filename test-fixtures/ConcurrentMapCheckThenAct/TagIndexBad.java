// SPDX-License-Identifier: Apache-2.0
// The tags are immutable sets, but the new one is built of a set read before: of two tags added to one
// document at the same time one is lost.
package fixtures.concurrentmapcheckthenact;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class TagIndexBad {
  private final ConcurrentMap<String, Set<String>> tags = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  private static Set<String> plus(Set<String> old, String tag) {
    Set<String> wider = new HashSet<>(old);
    wider.add(tag);
    return Set.copyOf(wider);
  }

  public void tag(String document, String tag) {
    tags.put(document, plus(tags.getOrDefault(document, Set.of()), tag)); // race
  }

  public boolean tagged(String document, String tag) {
    return tags.getOrDefault(document, Set.of()).contains(tag);
  }
}
