// SPDX-License-Identifier: Apache-2.0
// Both take the same monitor for the flag: who reads true has the puts before it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class SealedBidsGood {
  private final Map<String, Integer> bids = new HashMap<>();
  private final Object writing = new Object();
  private boolean complete;

  void collect(String[] bidders) {
    for (String bidder : bidders) {
      bids.put(bidder, bidder.length());
    }
    synchronized (writing) {
      complete = true;
    }
  }

  void open() throws InterruptedException {
    synchronized (writing) {
      while (!complete) {
        writing.wait(10);
      }
    }
    bids.forEach((bidder, bid) -> System.out.println(bidder + " " + bid));
  }

  public static void main(String[] args) throws InterruptedException {
    SealedBidsGood sale = new SealedBidsGood();
    new Thread(() -> sale.collect(args)).start();
    sale.open();
  }
}
