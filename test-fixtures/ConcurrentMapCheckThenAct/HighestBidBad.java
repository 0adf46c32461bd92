// SPDX-License-Identifier: Apache-2.0
// Two bids are both higher than the one found. Where the lower of the two is put last, the higher one is lost.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class HighestBidBad {
  private final Map<String, Long> bids = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void bid(String lot, long amount) {
    Long highest = bids.get(lot); // race
    if (highest == null || highest < amount) {
      bids.put(lot, amount); // race
    }
  }
}
