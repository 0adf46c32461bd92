// SPDX-License-Identifier: Apache-2.0
// compute builds the new set atomically.
package fixtures.concurrentmapcheckthenact;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class TagIndexGood {
  private final ConcurrentMap<String, Set<String>> tags = new ConcurrentHashMap<>();

  private static Set<String> plus(Set<String> old, String tag) {
    Set<String> wider = new HashSet<>(old);
    wider.add(tag);
    return Set.copyOf(wider);
  }

  public void tag(String document, String tag) {
    tags.compute(document, (d, old) -> plus(old == null ? Set.of() : old, tag));
  }

  public boolean tagged(String document, String tag) {
    return tags.getOrDefault(document, Set.of()).contains(tag);
  }
}
