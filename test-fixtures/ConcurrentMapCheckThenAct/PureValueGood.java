// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent computes it once.
package fixtures.concurrentmapcheckthenact;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

public class PureValueGood {
  private final ConcurrentHashMap<String, String> lower = new ConcurrentHashMap<>();

  public String lower(String name) {
    return lower.computeIfAbsent(name, n -> n.toLowerCase(Locale.ROOT));
  }
}
