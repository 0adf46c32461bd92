// SPDX-License-Identifier: Apache-2.0
// The map compares and puts in one step.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class HighestBidGood {
  private final Map<String, Long> bids = new ConcurrentHashMap<>();

  public void bid(String lot, long amount) {
    bids.merge(lot, amount, Math::max);
  }
}
