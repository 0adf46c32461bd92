// SPDX-License-Identifier: Apache-2.0
// Who makes an iterator uses it alone: the monitor guards the source, not what the iterator has
// seen.
package fixtures.inconsistentmaplocking;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

public class SeenInTurnGood implements Iterator<String> {
  private final Iterator<String> source;
  private final Set<String> seen = new HashSet<>();

  public SeenInTurnGood(Iterator<String> source) {
    this.source = source;
  }

  @Override
  public boolean hasNext() {
    return source.hasNext();
  }

  @Override
  public String next() {
    synchronized (source) {
      String next = source.next();
      seen.add(next);
      return next;
    }
  }

  public int distinct() {
    return seen.size();
  }
}
